namespace Selon.Http;

/// <summary>A page as it came from its server; hand it to <c>ArticleSource.FromBytes</c>.</summary>
/// <param name="Bytes">The body, decompressed.</param>
/// <param name="ContentType">The value of <c>Content-Type</c>; null where the server gave none.</param>
/// <param name="Url">The address after all redirects.</param>
public sealed record FetchedPage(ReadOnlyMemory<byte> Bytes, string? ContentType, Uri Url);
