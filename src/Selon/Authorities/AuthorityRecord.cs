using Selon.Mentions;

namespace Selon.Authorities;

/// <summary>Somebody or something that an authority file lists.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Names">All its names, the first one first; never empty.</param>
/// <param name="Kind">What it is; unknown where the file does not say.</param>
internal sealed record AuthorityRecord(string Id, IReadOnlyList<string> Names, EntityKind Kind);
