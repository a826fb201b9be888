using Selon.Stories.Links;

namespace Selon.Quality.Stories;

/// <summary>A link between two statements by their ids in their story.</summary>
internal sealed record FoundLink(LinkType Type, string From, string To)
{
    /// <summary>The same for both directions.</summary>
    public (LinkType, string, string) Key => string.CompareOrdinal(From, To) <= 0 ? (Type, From, To) : (Type, To, From);
}
