using Selon.Mentions;

namespace Selon.Quality.Entities;

/// <summary>How often a name of one kind was taken for another, of those with both ends right.</summary>
internal sealed class KindTable
{
    private readonly Dictionary<(EntityKind Gold, EntityKind Found), int> _counts = [];

    public void Add(EntityKind gold, EntityKind found) => _counts[(gold, found)] = _counts.GetValueOrDefault((gold, found)) + 1;

    /// <summary>A line for each gold kind, a column for each that was found.</summary>
    public IEnumerable<string> Lines()
    {
        var found = _counts.Keys.Select(pair => pair.Found).Distinct().Order().ToList();
        yield return $"{"gold / found",-16}" + string.Concat(found.Select(kind => $"{Word(kind),14}"));
        foreach (var gold in _counts.Keys.Select(pair => pair.Gold).Distinct().Order())
            yield return $"{Word(gold),-16}" + string.Concat(found.Select(kind => $"{_counts.GetValueOrDefault((gold, kind)),14}"));
    }

    private static string Word(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
