namespace Selon.Places;

/// <summary>What stands around the mentions of a place.</summary>
/// <param name="AsTown">A word in front that only towns have.</param>
/// <param name="AsLand">A word in front that only countries and their divisions have.</param>
/// <param name="AsPlace">A word in front that people do not have.</param>
/// <param name="AsDivision">The text calls it a country's division.</param>
/// <param name="LikeDivision">It stands where names of divisions stand: behind one who is in charge of it, in brackets, at the head of a line.</param>
/// <param name="InNature">It is the name of a lake, a mountain, a street.</param>
/// <param name="Article">The article that a preposition in front has swallowed and that may belong to the name; null for none.</param>
/// <param name="Around">What the text says it lies in; empty where it does not.</param>
internal sealed record Surroundings(bool AsTown, bool AsLand, bool AsPlace, bool AsDivision, bool LikeDivision, bool InNature, string? Article, IReadOnlyList<Candidate> Around);
