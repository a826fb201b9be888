namespace Selon.Storage.Rows;

/// <summary>A statement of an article's newest version.</summary>
internal sealed class StatementRow
{
    public long Article { get; set; }

    /// <summary>Its id in the reading.</summary>
    public required string Id { get; set; }

    public long Position { get; set; }

    /// <summary>Who speaks: the key, or a tilde and the folded name of somebody without one; null where nobody is given.</summary>
    public string? SpeakerKey { get; set; }

    public string? Speaker { get; set; }

    public required string Named { get; set; }

    public required string Form { get; set; }

    public required string Stance { get; set; }

    public required string Content { get; set; }

    /// <summary>The further source, in the words of the text.</summary>
    public string? Citing { get; set; }

    /// <summary>Day on which it was said, ISO 8601; null where the text does not say.</summary>
    public string? Said { get; set; }

    public double Confidence { get; set; }

    /// <summary>First character of its content and end of its last, in UTF-16 code units.</summary>
    public long Start { get; set; }

    public long End { get; set; }
}
