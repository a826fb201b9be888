namespace Selon.Languages.Lexicons;

/// <summary>Guesses the lemmas that an inflected verb may have (<c>verb-endings.tsv</c>).</summary>
internal sealed class VerbEndings
{
    private readonly List<(string Form, string Lemma)> _endings;

    private VerbEndings(List<(string Form, string Lemma)> endings) => _endings = endings;

    public IEnumerable<string> Lemmas(string form)
    {
        foreach (var (ending, lemma) in _endings)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
                yield return form[..^ending.Length] + lemma;
        }
    }

    public static VerbEndings Load(PackFiles files)
    {
        const string Name = "lexicons/verb-endings.tsv";
        return new VerbEndings([.. Table.Parse(files.ReadText(Name), Name).Rows.Select(row => (row["form"], row["lemma"]))]);
    }
}
