namespace Selon.Places;

/// <summary>A name that a pack knows the place of.</summary>
/// <param name="Name">As the pack writes it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">ISO 3166-1 alpha-2; empty for none.</param>
/// <param name="InGazetteer">The name under which the gazetteer has it.</param>
internal sealed record PlaceRow(string Name, PlaceRowKind Kind, string Country, string InGazetteer);
