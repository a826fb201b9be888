namespace Selon.Statements.Occasions;

/// <summary>What a statement is said in, and to whom.</summary>
/// <param name="MediumSpan">The words that tell the medium; null where there is none.</param>
internal sealed record Occasion(Medium? Medium, TextSpan? MediumSpan, TextSpan? Addressee)
{
    public static Occasion Unsaid { get; } = new(null, null, null);
}
