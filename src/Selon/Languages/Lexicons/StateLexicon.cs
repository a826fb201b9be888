namespace Selon.Languages.Lexicons;

/// <summary>Of which state a demonym is, and for whose government a name may stand: the state's own, its capital's, its seats' of power (<c>states.tsv</c>, with the codes of <c>places.tsv</c>).</summary>
internal sealed class StateLexicon
{
    private const string File = "lexicons/states.tsv";
    private const string CodesFile = "lexicons/places.tsv";

    private readonly Dictionary<string, string> _demonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _governments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    private StateLexicon(PackFiles files)
    {
        if (files.ReadText(CodesFile) is not { } codes)
            return;
        var codeOf = Table.Parse(codes, CodesFile).Rows.Where(row => row["kind"] == "country").GroupBy(row => row["name"], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First()["country"], StringComparer.Ordinal);
        foreach (var row in Table.Parse(files.ReadText(File), File).Rows)
        {
            if (!codeOf.TryGetValue(row["name"], out var code))
                continue;
            Add(_demonyms, code, row["adjective"], row["people"]);
            Add(_states, code, row["name"], row["aliases"]);
            Add(_governments, code, row["name"], row["aliases"], row["capital"], row["seats"]);
        }
    }

    public static StateLexicon Load(PackFiles files) => new(files);

    /// <summary>ISO 3166-1 alpha-2 code of the state to which a demonym belongs; null for other words.</summary>
    public string? OfDemonym(string word) =>
        _demonyms.GetValueOrDefault(word) ?? (word.EndsWith('s') ? _demonyms.GetValueOrDefault(word[..^1]) : null);

    /// <summary>Code of the state of that name; null for other names.</summary>
    public string? Of(string name) => _states.GetValueOrDefault(name.Replace('’', '\''));

    /// <summary>Code of the state for whose government the name may stand; null for other names.</summary>
    public string? OfGovernment(string name) => _governments.GetValueOrDefault(name.Replace('’', '\''));

    private static void Add(Dictionary<string, string> codes, string code, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            foreach (var name in cell.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                codes.TryAdd(name, code);
        }
    }
}
