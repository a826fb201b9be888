namespace Selon.Intake;

/// <summary>What came of one thing to read: an article, or the reason why there is none. One of the two is always null.</summary>
public sealed record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>The article; null where there is a <see cref="Reason"/>.</summary>
    public Article? Article { get; private init; }

    /// <summary>One line that says what is wrong and, behind a semicolon, what to do next; it does not repeat <see cref="Where"/>. Null where there is an article.</summary>
    public string? Reason { get; private init; }

    /// <summary>The file, address or line that it came from, as a user would write it: <c>news/a.html</c>, <c>corpus.jsonl line 12</c>.</summary>
    public required string Where { get; init; }

    /// <summary>An article that was taken in.</summary>
    /// <param name="where">See <see cref="Where"/>.</param>
    public static IntakeResult Of(Article article, string where)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(where);
        return new IntakeResult { Article = article, Where = where };
    }

    /// <summary>Something that is no article.</summary>
    /// <param name="where">See <see cref="Where"/>.</param>
    /// <param name="reason">See <see cref="Reason"/>.</param>
    public static IntakeResult Refused(string where, string reason)
    {
        ArgumentNullException.ThrowIfNull(where);
        ArgumentNullException.ThrowIfNull(reason);
        return new IntakeResult { Reason = reason, Where = where };
    }

    /// <summary>Place and reason in one line, or the place alone where there is an article.</summary>
    public override string ToString() => Reason is null ? Where : $"{Where}: {Reason}";
}
