namespace Selon.Places.Gazetteers;

/// <summary>A place that the gazetteer knows.</summary>
/// <param name="Row">Its row, which stands for it.</param>
/// <param name="Name">Its name in the source: English for regions and the best known towns, else the local one.</param>
/// <param name="Facts">All else.</param>
internal readonly record struct GazetteerEntry(int Row, string Name, GazetteerRow Facts)
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country => string.Create(2, Facts.Country, static (letters, code) => (letters[0], letters[1]) = ((char)(code & 0xFF), (char)(code >> 8)));

    public bool IsTown => Facts.Rank is PlaceRank.Town or PlaceRank.Capital;
}
