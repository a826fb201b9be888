namespace Selon.Places.Gazetteers;

/// <summary>What sort of place an entry of the gazetteer is; the values stand in its file.</summary>
internal enum PlaceRank : byte
{
    Town = 0,

    /// <summary>The seat of a country's government.</summary>
    Capital = 1,

    /// <summary>A first or second division of a country.</summary>
    Region = 2,

    Country = 3,
}
