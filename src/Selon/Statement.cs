using Selon.Explanations;
using Selon.Mentions;
using Selon.Places;
using Selon.Times;

namespace Selon;

/// <summary>A stretch of an article whose content the article gives on somebody's word.</summary>
public sealed record Statement
{
    /// <summary><c>s1</c>, <c>s2</c>… in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The words that name the holder; null where the sentence names nobody.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that make it a statement; null for a quotation that stands without any.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What is said, in the order of the text; several ranges where cue or source stand inside it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Who says it, once pronouns and short names are resolved; null where nobody is given.</summary>
    public Entity? Speaker { get; init; }

    /// <summary>The speaker in the fullest form that the article gives; null where nobody is given.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>Whether the speaker has a name.</summary>
    public required Naming Named { get; init; }

    /// <summary>How much of the content is quoted.</summary>
    public required Form Form { get; init; }

    /// <summary>What the speaker does in saying it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The further source from whom this source has it; null where the text names none.</summary>
    public TextSpan? Citing { get; init; }

    /// <summary>What it is said in; null where the text does not say.</summary>
    public Medium? Medium { get; init; }

    /// <summary>The words that tell the medium, without their preposition; null where <see cref="Medium"/> is.</summary>
    public TextSpan? MediumSpan { get; init; }

    /// <summary>The words that name whom it is said to, without their preposition; null where the text does not say.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>When it was said, one of <see cref="Reading.Times"/>; null where the text does not say.</summary>
    public TimeReference? Said { get; init; }

    /// <summary>Where it was said, one of <see cref="Reading.Places"/>: where the sentence tells it outside of what is said, else the place of the dateline; null where neither is known.</summary>
    public Place? Place { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Why it was found; null unless <see cref="Reader.Explain"/> was asked.</summary>
    public Explanation? Explanation { get; init; }
}
