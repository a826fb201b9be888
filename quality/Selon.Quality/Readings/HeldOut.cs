namespace Selon.Quality.Readings;

/// <summary>The articles of a corpus that nothing learns from: <c>heldout.txt</c> beside its folders, a line <c>folder/name</c> each.</summary>
internal static class HeldOut
{
    /// <summary>The names of those in the folder; null where no list lies beside it.</summary>
    public static IReadOnlySet<string>? Of(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var list = Path.Combine(Path.GetDirectoryName(path)!, "heldout.txt");
        var prefix = Path.GetFileName(path) + "/";
        return File.Exists(list) ? File.ReadLines(list).Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line[prefix.Length..]).ToHashSet(StringComparer.Ordinal) : null;
    }
}
