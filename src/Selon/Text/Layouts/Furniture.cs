namespace Selon.Text.Layouts;

/// <summary>What sort of page furniture a line is, as <c>furniture.tsv</c> calls it.</summary>
/// <param name="Kind">The word in the table's column <c>kind</c>.</param>
/// <param name="Date">The whole date that the line gives; else null.</param>
internal readonly record struct Furniture(string Kind, DateOnly? Date)
{
    public bool IsByline => Kind == "byline";

    /// <summary>True for a heading above links to other articles.</summary>
    public bool OpensLinks => Kind == "links";

    /// <summary>True where the line's date can be the day of publication.</summary>
    public bool TellsPublication => Kind is "published" or "time";
}
