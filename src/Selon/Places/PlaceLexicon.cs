using System.Globalization;
using Selon.Languages;
using Selon.Places.Gazetteers;

namespace Selon.Places;

/// <summary>What a pack knows of places: <c>places.tsv</c>, <c>place-words.tsv</c>, and of states their further names and demonyms.</summary>
internal sealed class PlaceLexicon
{
    private const string File = "lexicons/places.tsv";
    private const string WordsFile = "lexicons/place-words.tsv";
    private const string StatesFile = "lexicons/states.tsv";

    /// <summary>Shorter names are known only as they are written: <c>US</c> is not <c>us</c>.</summary>
    private const int LeastFolded = 4;

    private readonly Dictionary<string, List<PlaceRow>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceRow>> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _words;

    private PlaceLexicon(PackFiles files)
    {
        var states = Table.Parse(files.ReadText(StatesFile), StatesFile).Rows.GroupBy(row => row["name"], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var signs = new CountrySigns();
        foreach (var row in Table.Parse(files.ReadText(File), File).Rows)
        {
            var (name, country) = (row["name"], row["country"]);
            if (!Enum.TryParse<PlaceRowKind>(row["kind"], ignoreCase: true, out var kind))
            {
                signs.Add(name, country);
                continue;
            }

            var place = new PlaceRow(name, kind, country, row["place"].Length > 0 ? row["place"] : name);
            Add(place, [name, .. Split(row["aliases"])]);
            if (kind is PlaceRowKind.None or PlaceRowKind.Town || !states.TryGetValue(name, out var state))
                continue;
            Add(place, Split(state["aliases"]));
            signs.Add(country, [.. Split(state["seats"]), .. Split(state["adjective"]), .. Split(state["people"])]);
            if (kind is PlaceRowKind.Country && Split(state["capital"]) is [var capital, ..] && !_exact.ContainsKey(capital))
                Add(new PlaceRow(capital, PlaceRowKind.Town, country, ""), [capital]);
        }

        foreach (var (name, rows) in _exact)
        {
            if (rows.Select(row => row.Country).Distinct(StringComparer.Ordinal).Count() == 1 && rows[0].Kind is not (PlaceRowKind.None or PlaceRowKind.Town))
                signs.Add(name, rows[0].Country);
        }

        Signs = signs;
        _words = Table.Parse(files.ReadText(WordsFile), WordsFile).Rows.GroupBy(row => row["class"], StringComparer.Ordinal)
            .ToDictionary(type => type.Key, type => type.DistinctBy(row => row["word"]).ToDictionary(row => row["word"], row => row["value"], StringComparer.Ordinal), StringComparer.Ordinal);
        Homes = (_words.GetValueOrDefault("home") ?? []).ToDictionary(row => row.Key, row => double.Parse(row.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>Words that tell in which country a story plays.</summary>
    public CountrySigns Signs { get; }

    /// <summary>How near countries are to readers of the language, as powers of ten.</summary>
    public IReadOnlyDictionary<string, double> Homes { get; }

    public bool IsEmpty => _exact.Count == 0;

    public IEnumerable<PlaceRow> Rows => _exact.Values.SelectMany(rows => rows).Distinct();

    public static PlaceLexicon Load(PackFiles files) => new(files);

    /// <summary>The rows of a name, whatever its case and accents where it is no abbreviation.</summary>
    public IReadOnlyList<PlaceRow> Find(string name) =>
        _exact.TryGetValue(name.Replace('’', '\''), out var rows) || NameFold.Of(name) is { Length: >= LeastFolded } folded && _folded.TryGetValue(folded, out rows) ? rows : [];

    /// <summary>The rows of a name written just so.</summary>
    public IReadOnlyList<PlaceRow> FindExact(string name) => _exact.GetValueOrDefault(name.Replace('’', '\'')) ?? [];

    /// <summary>True where the word is of that class.</summary>
    public bool Is(string word, string type) => Value(word, type) is not null;

    /// <summary>What stands beside the word in that class; null where it is not of it.</summary>
    public string? Value(string word, string type) => _words.TryGetValue(type, out var words) ? words.GetValueOrDefault(word) : null;

    private void Add(PlaceRow place, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Note(_exact, name, place);
            Note(_folded, NameFold.Of(name), place);
        }
    }

    private static void Note(Dictionary<string, List<PlaceRow>> rows, string name, PlaceRow place)
    {
        if (!rows.TryGetValue(name, out var known))
            rows[name] = known = [];
        if (!known.Contains(place))
            known.Add(place);
    }

    private static string[] Split(string cell) => cell.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
