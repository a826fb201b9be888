namespace Selon.Syntax;

/// <summary>What the parser's network knows of a sentence's words, one row of numbers a word.</summary>
/// <param name="Statements">As the network for statements takes it; empty where nobody reads it.</param>
/// <param name="Names">As the network for names takes it; empty where nobody reads it.</param>
internal sealed record InnerStates(Half[] Statements, Half[] Names)
{
    public static InnerStates None { get; } = new([], []);
}
