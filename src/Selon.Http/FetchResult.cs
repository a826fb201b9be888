namespace Selon.Http;

/// <summary>What came of one address: the bytes of its page, or the reason why there are none. One of <see cref="Page"/> and <see cref="Reason"/> is always null.</summary>
public sealed record FetchResult
{
    private FetchResult()
    {
    }

    public FetchedPage? Page { get; private init; }

    /// <summary>One line that says what is wrong and, behind a semicolon, what to do next.</summary>
    public string? Reason { get; private init; }

    /// <summary>The address as it was asked for.</summary>
    public required Uri Where { get; init; }

    internal static FetchResult Of(FetchedPage page, Uri where) => new() { Page = page, Where = where };

    internal static FetchResult Refused(Uri where, string reason) => new() { Reason = reason, Where = where };

    public override string ToString() => Reason is null ? Where.ToString() : $"{Where}: {Reason}";
}
