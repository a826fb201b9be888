namespace Selon.Syntax;

/// <summary>A syntactic word of a sentence (UD v2).</summary>
public sealed record Token
{
    /// <summary>Place in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>
    /// The word's own characters. Where a multiword token is not the plain sequence of its words (<c>au</c> = <c>à</c> + <c>le</c>),
    /// each word has the span of the whole.
    /// </summary>
    public required TextSpan Span { get; init; }

    /// <summary>The span of the written token: that of the whole multiword token for its parts, else <see cref="Span"/>.</summary>
    public required TextSpan Surface { get; init; }

    /// <summary>The word's form; for a part of a multiword token the form that UD gives it.</summary>
    public required string Form { get; init; }

    /// <summary>The dictionary form, in lower case but for names.</summary>
    public required string Lemma { get; init; }

    /// <summary>The part of speech.</summary>
    public required PartOfSpeech Upos { get; init; }

    /// <summary>UD features such as <c>Gender=Fem|Number=Sing</c>; empty where there are none.</summary>
    public required string Features { get; init; }

    /// <summary>Index of the head in the sentence; -1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>The relation to the head, without its subtype.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The relation's subtype, such as <c>pass</c> in <c>nsubj:pass</c>; empty where there is none.</summary>
    public string Subtype { get; init; } = "";

    /// <summary>True where the features hold <paramref name="feature"/>, written <c>Name=Value</c>.</summary>
    public bool Has(string feature)
    {
        ArgumentException.ThrowIfNullOrEmpty(feature);
        var at = Features.IndexOf(feature, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || Features[at - 1] == '|')
            && (at + feature.Length == Features.Length || Features[at + feature.Length] == '|');
    }

    /// <summary>Form and part of speech, for people.</summary>
    public override string ToString() => $"{Form}/{Upos}";
}
