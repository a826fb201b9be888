using Selon.Places.Gazetteers;

namespace Selon.Training.Gazetteers;

/// <summary>Which places are kept and under which further names: <c>selection.tsv</c> and <c>wording.tsv</c>.</summary>
internal sealed class Wording
{
    private const string Everywhere = "*";

    private readonly Dictionary<string, long> _least;
    private readonly HashSet<string> _districts;
    private readonly List<string> _openings;
    private readonly List<string> _endings;
    private readonly List<(string From, string To)> _short;

    public Wording(string folder)
    {
        _least = Rows(folder, "selection.tsv").ToDictionary(row => row[0], row => long.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture));
        var rows = Rows(folder, "wording.tsv").ToLookup(row => row[0]);
        _districts = [.. rows["district"].Select(row => row[1])];
        _openings = [.. rows["opening"].Select(row => row[1])];
        _endings = [.. rows["ending"].Select(row => row[1])];
        _short = [.. rows["short"].Select(row => (row[1], row[2]))];
    }

    public bool HasDistricts(string country) => _districts.Contains(country);

    /// <summary>Enough people live there; seats of governments and of first divisions are kept anyway, quarters of towns only where they are as large as a city.</summary>
    public bool Keeps(Town town) => town.Feature switch
    {
        "PPLC" or "PPLA" => true,
        "PPLX" => town.Population >= 100_000,
        "PPLH" or "PPLQ" or "PPLW" or "PPLCH" => false,
        _ => town.Population >= (_least.TryGetValue(town.Country, out var least) ? least : _least[Everywhere]),
    };

    /// <summary>A name folded, and the ways in which it may be written short or long.</summary>
    public IEnumerable<string> Keys(string name)
    {
        var folded = NameFold.Of(name);
        yield return folded;
        foreach (var (from, to) in _short)
        {
            foreach (var (one, other) in ((string, string)[])[(from, to), (to, from)])
            {
                if ($" {folded} ".Contains($" {one} ", StringComparison.Ordinal))
                    yield return $" {folded} ".Replace($" {one} ", $" {other} ", StringComparison.Ordinal).Trim();
            }
        }
    }

    /// <summary>What a division is called, and a further name of it that is no more than a guess: <c>Hainaut</c> for <c>Province du Hainaut</c>; <c>Orange County</c>, and Orange; null for none.</summary>
    public (string Name, string? Other) Division(string name)
    {
        if (_openings.Where(opening => name.StartsWith(opening, StringComparison.Ordinal)).OrderByDescending(opening => opening.Length).FirstOrDefault() is { } opening)
            return (name[opening.Length..], null);
        return (name, _endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? name[..^ending.Length] : null);
    }

    // Not Table: a cell keeps its last space.
    private static IEnumerable<string[]> Rows(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}
