namespace Selon.Mentions.Unnamed;

/// <summary>What a text tells of a source that it does not name.</summary>
public sealed record UnnamedSource
{
    /// <summary>How many they are; null for several who are not counted.</summary>
    public required int? Count { get; init; }

    /// <summary>What they are; null where the pack has no type for the words.</summary>
    public required SourceType? Type { get; init; }

    /// <summary>Of whom or what they are, or what they are close to (<c>de la présidence</c>, without the preposition), UTF-16 offsets into the article; null where the text does not tell.</summary>
    public TextSpan? Of { get; init; }

    /// <summary>Why they are not named (<c>sous couvert d'anonymat</c>, “who was not authorised to speak”), UTF-16 offsets into the article; null where the text does not tell.</summary>
    public TextSpan? Reason { get; init; }
}
