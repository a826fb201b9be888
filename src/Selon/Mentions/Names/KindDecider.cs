using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Decides what a name is the name of, from all the places where the article has it together.</summary>
internal static class KindDecider
{
    /// <summary>Below this a single word may be anything.</summary>
    private const double Sure = 0.6;

    /// <summary>The same for a place, which no description tells later.</summary>
    private const double SurePlace = 0.5;

    /// <summary>The same names with their kinds.</summary>
    public static IReadOnlyList<NameRun> Decide(IReadOnlyList<SentenceView> views, IReadOnlyList<NameRun> runs)
    {
        if (runs.Count == 0)
            return runs;
        var weights = views[0].Pack.KindWeights;
        var kinds = new Dictionary<string, EntityKind>(StringComparer.Ordinal);
        foreach (var (text, signs) in Signs(views, runs))
        {
            kinds[text] = Kind(signs, weights);
        }

        foreach (var run in runs.Where(run => run.Key is null && IsWork(views[run.Sentence], run)))
            kinds[run.Text] = EntityKind.Work;

        return [.. runs.Select(run => run.Key is not null || run.Kind is not EntityKind.Unknown || !kinds.TryGetValue(run.Text, out var kind) ? run : run with { Kind = ByNoun(views[run.Sentence], run, kind) })];
    }

    /// <summary>An acronym, and a word between a title and a name (<c>la députée Ecolo Anne Roy</c>), is no person; what opens as a place does (<c>Cap Djinet</c>) is one.</summary>
    private static EntityKind Kind(float[] signs, KindWeights weights)
    {
        bool Has(KindSign sign) => signs[(int)sign] > 0;
        var (kind, chance) = weights.Best(signs);
        if (kind is EntityKind.Person && (Has(KindSign.Acronym) && !Has(KindSign.Honorific) || Has(KindSign.QualifiesName) && !Has(KindSign.GivenAlone)))
            return EntityKind.Organisation;
        if (kind is EntityKind.Person && Has(KindSign.OpensAsPlace) && !Has(KindSign.GivenInside))
            return EntityKind.Place;
        if (Has(KindSign.OneWord) && chance < (kind is EntityKind.Place ? SurePlace : Sure))
            kind = Has(KindSign.QualifiesName) && (Has(KindSign.TitleInFront) || Has(KindSign.PersonInFront)) ? EntityKind.Organisation : EntityKind.Unknown;
        return kind is EntityKind.Unknown && signs[(int)KindSign.DocumentInFront] >= 1 ? EntityKind.Document : kind;
    }

    /// <summary>How strongly each sign is there for each name that the pack does not know, all its places together.</summary>
    public static IEnumerable<(string Text, float[] Signs)> Signs(IReadOnlyList<SentenceView> views, IReadOnlyList<NameRun> runs)
    {
        var found = new Dictionary<string, (float[] Signs, int Count)>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Key is not null)
                continue;
            if (!found.TryGetValue(run.Text, out var sum))
            {
                sum = (new float[KindWeights.SignCount], 0);
                order.Add(run.Text);
            }

            var before = i > 0 && runs[i - 1].Sentence == run.Sentence ? runs[i - 1] : null;
            var after = i + 1 < runs.Count && runs[i + 1].Sentence == run.Sentence ? runs[i + 1] : null;
            foreach (var sign in KindSigns.Of(views[run.Sentence], run, before, after).Distinct())
                sum.Signs[(int)sign]++;
            found[run.Text] = (sum.Signs, sum.Count + 1);
        }

        foreach (var text in order)
        {
            var (signs, count) = found[text];
            yield return (text, [.. signs.Select(sign => sign == count ? 1 : sign / MathF.Sqrt(count))]);
        }
    }

    /// <summary>Directly behind the noun of a work (<c>le roman « Salle 7 »</c>, <c>le ferry Alcyon</c>).</summary>
    private static bool IsWork(SentenceView view, NameRun run)
    {
        var before = run.First - 1;
        if (before >= 0 && view[before].Upos is PartOfSpeech.Punct && view.Around(run.First) is not null)
            before--;
        while (before > 0 && view[before].Upos is PartOfSpeech.Adj)
            before--;
        return before >= 0 && view.Is(before, "work-naming") && view[before].Upos is PartOfSpeech.Noun && !KindSigns.IsSurelyPerson(view, run);
    }

    /// <summary>Documents and groups go by their noun, and what opens or ends with the noun of a body is no person.</summary>
    private static EntityKind ByNoun(SentenceView view, NameRun run, EntityKind kind)
    {
        if (kind is EntityKind.Work || view.Pack.GivenNames.ContainsKey(view[run.First].Form))
            return kind;
        if (run.Last > run.First && CommonName.Kind(view, run.First) is { } opened)
            return opened;
        var noun = view.Noun(run.First) ?? view.Noun(run.Last);
        return kind switch
        {
            EntityKind.Organisation or EntityKind.Unknown when noun?.Kind is NounKind.Document or NounKind.Group => NameFinder.KindOf(noun.Kind),
            EntityKind.Person when run.Last > run.First && noun is { Kind: not NounKind.Person } => NameFinder.KindOf(noun.Kind),
            EntityKind.Person when run.Last > run.First && (view.Is(run.First, "paper") || view.Is(run.Last, "paper")) => EntityKind.Organisation,
            _ => kind,
        };
    }
}
