using Selon.Languages.Lexicons;
using Selon.Statements.Attributions;

namespace Selon.Statements;

/// <summary>A statement as found, before anybody asks who its speaker is.</summary>
internal sealed record Draft
{
    /// <summary>Index of the sentence that holds the cue, or the content's start where there is no cue.</summary>
    public required int Sentence { get; init; }

    /// <summary>The cue's head token; -1 for a quotation without a cue.</summary>
    public int CueToken { get; init; } = -1;

    public CueEntry? Entry { get; init; }

    public bool Negated { get; init; }

    public Frames Frame { get; init; }

    public TextSpan? Cue { get; init; }

    public SourcePhrase? Source { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public TextSpan? Citing { get; init; }

    public double Score { get; init; }

    /// <summary>What the network found it by; null where it had no part in it.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>What the rules make of the network's cue; null where they find nothing there, and for their own drafts.</summary>
    public Draft? Rule { get; init; }

    /// <summary>The content's place, for ordering.</summary>
    public int Start => Math.Min(Content[0].Start, Math.Min(Cue?.Start ?? int.MaxValue, Source?.Span.Start ?? int.MaxValue));
}
