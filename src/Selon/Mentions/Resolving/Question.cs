namespace Selon.Mentions.Resolving;

/// <summary>Words that stand for somebody, and what they tell of who it is.</summary>
internal sealed record Question
{
    public required Asked Asked { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Offset of the words.</summary>
    public required int At { get; init; }

    /// <summary><c>m</c>, <c>f</c> or empty.</summary>
    public string Gender { get; init; } = "";

    public bool Plural { get; init; }

    /// <summary>What the noun stands for; null for pronouns.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>The noun's lemma; null for pronouns.</summary>
    public string? Noun { get; init; }

    /// <summary>What else the phrase says, as lemmas.</summary>
    public IReadOnlyCollection<string> Words { get; init; } = [];

    /// <summary>True for a noun of people that bodies bear as well (<c>l'exploitant</c>).</summary>
    public bool EitherKind { get; init; }

    /// <summary>Signs for taking none, as far as the phrase itself gives them.</summary>
    public Signs Own { get; init; }
}
