namespace Selon;

/// <summary>What made a reading: the same provenance and the same article give the same reading.</summary>
/// <param name="Version">The library's version.</param>
/// <param name="Pack">Language and number of the pack, such as <c>fr 1</c>.</param>
/// <param name="Model">SHA-256 of the pack's trained models, one behind the other, in hexadecimal with the prefix <c>sha256:</c>; null where the pack has none.</param>
public sealed record Provenance(string Version, string Pack, string? Model);
