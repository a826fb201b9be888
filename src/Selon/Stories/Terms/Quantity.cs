namespace Selon.Stories.Terms;

/// <summary>A number with what it counts.</summary>
/// <param name="Value">The number, as written in words or figures.</param>
/// <param name="Unit">The term of the noun behind it or of the sign (<c>%</c>); empty where there is none.</param>
/// <param name="Bound">Below zero for “fewer than”, above for “more than”, 0 for neither.</param>
internal readonly record struct Quantity(double Value, string Unit, int Bound);
