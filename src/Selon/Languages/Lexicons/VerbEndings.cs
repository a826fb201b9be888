
namespace Selon.Languages.Lexicons;

/// <summary>The lemmas that an inflected verb may have: those of <c>verbs.tsv</c>, then guesses by its ending (<c>verb-endings.tsv</c>).</summary>
internal sealed class VerbEndings
{
    private readonly Dictionary<string, string[]> _forms;
    private readonly List<(string Form, string Lemma)> _endings;

    private VerbEndings(Dictionary<string, string[]> forms, List<(string Form, string Lemma)> endings) => (_forms, _endings) = (forms, endings);

    public IEnumerable<string> Lemmas(string form)
    {
        foreach (var lemma in _forms.GetValueOrDefault(form) ?? [])
            yield return lemma;
        foreach (var (ending, lemma) in _endings)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
                yield return form[..^ending.Length] + lemma;
        }
    }

    public static VerbEndings Load(PackFiles files)
    {
        const string Name = "lexicons/verb-endings.tsv";
        const string Forms = "lexicons/verbs.tsv";
        var forms = Table.Parse(files.ReadText(Forms), Forms).Rows
            .SelectMany(row => row["forms"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(form => (Form: form, Lemma: row["lemma"])))
            .GroupBy(pair => pair.Form, pair => pair.Lemma)
            .ToDictionary(group => group.Key, group => group.ToArray());
        return new VerbEndings(forms, [.. Table.Parse(files.ReadText(Name), Name).Rows.Select(row => (row["form"], row["lemma"]))]);
    }
}
