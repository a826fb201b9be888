using Selon.Mentions;

namespace Selon.Languages.Lexicons;

/// <summary>Bodies, outlets, documents and states that the pack knows by name, by each of their names.</summary>
internal sealed class NameLexicon
{
    private const string CommonFile = "common-names.tsv";

    private readonly Dictionary<string, KnownName> _names;
    private readonly Dictionary<string, string> _common;

    private NameLexicon(Dictionary<string, KnownName> names, Dictionary<string, string> common) => (_names, _common) = (names, common);

    public KnownName? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>The English name of one that is known in several languages; null for other names.</summary>
    public string? Common(string name) => Find(name.Replace('’', '\'')) is { } known ? _common.GetValueOrDefault(known.Name) : null;

    public static NameLexicon Load(PackFiles files, string language)
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var row in Table.Parse(files.ReadText("lexicons/states.tsv"), "lexicons/states.tsv").Rows)
        {
            var state = new KnownName(row["name"], EntityKind.Place);
            Add(names, state, row["name"], row["aliases"]);
            foreach (var capital in Split(row["capital"]))
                names.TryAdd(capital, new KnownName(capital, EntityKind.Place));
            foreach (var seat in Split(row["seats"]))
                names.TryAdd(seat, new KnownName(seat, EntityKind.Organisation));
        }

        foreach (var row in Table.Parse(files.ReadText("lexicons/names.tsv"), "lexicons/names.tsv").Rows)
        {
            var kind = Enum.TryParse<EntityKind>(row["kind"], ignoreCase: true, out var known) ? known : EntityKind.Organisation;
            Add(names, new KnownName(row["name"], kind), row["name"], row["aliases"]);
        }

        var common = Table.Parse(PackFiles.Shared.ReadText(CommonFile), CommonFile).Rows.Where(row => row[language].Length > 0).ToDictionary(row => row[language], row => row["en"], StringComparer.Ordinal);
        return new NameLexicon(names, common);
    }

    private static void Add(Dictionary<string, KnownName> names, KnownName known, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            foreach (var name in Split(cell))
                names.TryAdd(name, known);
        }
    }

    private static string[] Split(string cell) => cell.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
