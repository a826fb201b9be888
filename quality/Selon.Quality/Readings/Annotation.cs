namespace Selon.Quality.Readings;

/// <summary>One statement as a file gives it, gold or found.</summary>
internal sealed record Annotation
{
    public required string Id { get; init; }
    public TextSpan? Source { get; init; }
    public TextSpan? Cue { get; init; }
    public required IReadOnlyList<TextSpan> Content { get; init; }
    public string? Speaker { get; init; }
    public string? Named { get; init; }
    public string? Form { get; init; }
    public string? Stance { get; init; }
    public TextSpan? Citing { get; init; }
    public string? Medium { get; init; }
    public TextSpan? MediumSpan { get; init; }
    public TextSpan? Addressee { get; init; }

    /// <summary>How sure the finder is, from 0 to 1; null in gold files.</summary>
    public double? Confidence { get; init; }

    /// <summary>Scored neither when found nor when missed.</summary>
    public bool Optional { get; init; }

    public static Annotation Of(Statement statement) => new()
    {
        Id = statement.Id,
        Source = statement.Source,
        Cue = statement.Cue,
        Content = statement.Content,
        Speaker = string.IsNullOrEmpty(statement.SpeakerName) ? statement.Speaker?.Name : statement.SpeakerName,
        Named = statement.Named.ToString().ToLowerInvariant(),
        Form = statement.Form.ToString().ToLowerInvariant(),
        Stance = statement.Stance.ToString().ToLowerInvariant(),
        Citing = statement.Citing,
        Confidence = statement.Confidence,
        Medium = statement.Medium?.ToString().ToLowerInvariant(),
        MediumSpan = statement.MediumSpan,
        Addressee = statement.Addressee,
    };
}
