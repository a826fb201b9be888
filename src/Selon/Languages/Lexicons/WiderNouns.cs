namespace Selon.Languages.Lexicons;

/// <summary>Nouns that may stand for others (<c>wider.tsv</c>): a prosecutor is a magistrate.</summary>
internal sealed class WiderNouns
{
    private static readonly HashSet<string> None = [];

    private readonly Dictionary<string, HashSet<string>> _narrower = new(StringComparer.Ordinal);

    private WiderNouns()
    {
    }

    public IReadOnlySet<string> Narrower(string noun) => _narrower.GetValueOrDefault(noun) ?? None;

    public static WiderNouns Load(PackFiles files)
    {
        const string Name = "lexicons/wider.tsv";
        var nouns = new WiderNouns();
        foreach (var row in Table.Parse(files.ReadText(Name), Name).Rows)
        {
            foreach (var wider in row["wider"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!nouns._narrower.TryGetValue(wider, out var narrower))
                    nouns._narrower[wider] = narrower = new(StringComparer.Ordinal);
                foreach (var noun in row["nouns"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    narrower.Add(noun);
            }
        }

        return nouns;
    }
}
