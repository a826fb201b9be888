using Selon.Languages;
using Selon.Quality.Cases;
using Selon.Quality.Gold;
using Selon.Quality.Readings;
using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>Makes examples of annotated articles, or of a pack's cases: each is read, and what is found is matched with what was marked.</summary>
internal sealed class StanceData
{
    private readonly LanguagePack _pack;
    private readonly LanguageReader _reader;

    public StanceData(string pack)
    {
        _pack = LanguagePack.Load(PackFiles.Folder(pack));
        _reader = new LanguageReader(_pack);
    }

    public IReadOnlyList<StanceExample> Load(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return name == "cases" ? OfCases(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder))))!) : OfArticles(folder);
    }

    private IReadOnlyList<StanceExample> OfArticles(string folder)
    {
        var heldOut = HeldOut.Of(folder);
        return InOrder([.. GoldArticle.LoadAll(folder).Where(article => heldOut?.Contains(article.Name) != true)], Of);
    }

    /// <summary>By heading, so that nothing changes when a case moves to another file.</summary>
    private IReadOnlyList<StanceExample> OfCases(string languages) =>
        InOrder([.. CaseFile.LoadAll(languages, _pack.Language).OrderBy(item => item.Title, StringComparer.Ordinal)], Of);

    private static IReadOnlyList<StanceExample> InOrder<T>(IReadOnlyList<T> texts, Func<T, IEnumerable<StanceExample>> examples)
    {
        var found = new List<StanceExample>[texts.Count];
        Parallel.For(0, texts.Count, at => found[at] = [.. examples(texts[at])]);
        return [.. found.SelectMany(list => list)];
    }

    private IEnumerable<StanceExample> Of(GoldArticle article)
    {
        var (reading, examples) = Read(article.ToArticle(dated: false), article.Name);
        return new Comparison(article, Finding.Of(reading)).Matches.Where(match => match.Gold.Annotation.Stance is not null)
            .Select(match => examples(match.Found.Annotation.Id, match.Gold.Annotation.Stance!));
    }

    private IEnumerable<StanceExample> Of(Case item)
    {
        var (reading, examples) = Read(item.ToArticle(), $"{item.Language}: {item.Title}");
        var found = Finding.Of(reading).Statements;
        foreach (var expected in item.Expected)
        {
            var words = new ExpectedStatement(expected.Fields.Where(field => field.Key is "cue" or "content").ToDictionary());
            if (words.Fields.Count > 0 && expected.Fields.TryGetValue("stance", out var stance) && found.FirstOrDefault(statement => words.Agrees(item.Text, statement)) is { } same)
                yield return examples(same.Id, stance);
        }
    }

    private (Reading Reading, Func<string, string, StanceExample> Example) Read(Article article, string name)
    {
        var (reading, drafts, views) = _reader.ReadWithDrafts(article with { Language = _pack.Language });
        var at = reading.Statements.Select((statement, index) => (statement.Id, index)).ToDictionary(x => x.Id, x => x.index, StringComparer.Ordinal);
        return (reading, (id, stance) => Example(at[id], Enum.Parse<Stance>(stance, ignoreCase: true)));

        StanceExample Example(int index, Stance gold)
        {
            var view = views[drafts[index].Sentence];
            var draft = StanceRules.Complete(view, drafts[index]);
            var rule = StanceRules.Decide(view, draft, views);
            var form = reading.Statements[index].Form;
            return new StanceExample(name, StanceFeatures.Of(view, draft, views, form, rule), rule, form, gold);
        }
    }
}
