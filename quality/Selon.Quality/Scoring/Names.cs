namespace Selon.Quality.Scoring;

/// <summary>Whether two names mean the same holder.</summary>
internal static class Names
{
    // Both are part of the measure, not of any language's pack.
    private const string Nobody = "source non precisee";

    private static readonly HashSet<string> Small = [.. "le la les l un une des du de d m mme mr mrs ms dr the a an of".Split(' ')];

    /// <summary>True where all content words of one name stand in the other; where the gold gives nobody, where nobody is named.</summary>
    public static bool Same(string? gold, string? found)
    {
        if (Fold(gold) == Nobody)
            return string.IsNullOrEmpty(found) || Fold(found) == Nobody;
        var x = ContentWords(gold);
        var y = ContentWords(found);
        return x.Count > 0 && y.Count > 0 && (x.IsSubsetOf(y) || y.IsSubsetOf(x));
    }

    /// <summary>The words without accents, in lower case, parted by single spaces.</summary>
    public static string Fold(string? name)
    {
        var ascii = Ascii.Of(name ?? "").ToLowerInvariant();
        return string.Join(' ', Words.In(ascii).Select(x => x.In(ascii)));
    }

    private static HashSet<string> ContentWords(string? name) =>
        Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(x => !Small.Contains(x)).ToHashSet();
}
