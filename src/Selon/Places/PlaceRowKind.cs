namespace Selon.Places;

/// <summary>What a row of <c>places.tsv</c> says a name is.</summary>
internal enum PlaceRowKind
{
    Country,
    Region,
    Town,

    /// <summary>A division that has the name of a river or of hills, and is meant only where the text takes it for a division.</summary>
    River,

    /// <summary>No one place of the gazetteer, whatever place has the same name.</summary>
    None,
}
