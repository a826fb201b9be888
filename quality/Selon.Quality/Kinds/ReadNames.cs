namespace Selon.Quality.Kinds;

/// <summary>Names of articles with the kinds that somebody told by reading: a line <c>article, name, kind</c>, parted by tabs, below a head.</summary>
internal sealed class ReadNames
{
    private readonly Dictionary<(string Article, string Name), string> _kinds;

    private ReadNames(Dictionary<(string Article, string Name), string> kinds) => _kinds = kinds;

    public static ReadNames Load(IEnumerable<string> paths) => new(paths.SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
        .ToDictionary(cells => (cells[0], cells[1]), cells => cells[2]));

    /// <summary>Null where nobody has read it.</summary>
    public string? Kind(string article, string name) => _kinds.GetValueOrDefault((article, name));
}
