namespace Selon.Stories.Digests;

/// <summary>A term with how much it counts where it stands.</summary>
/// <param name="Proper">True for a name or what a name stands for.</param>
internal readonly record struct WeightedTerm(string Term, float Weight, bool Proper);
