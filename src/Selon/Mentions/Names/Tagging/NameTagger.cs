using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names.Tagging;

/// <summary>Finds names and their kinds by a network that knows what rules make of them.</summary>
internal sealed class NameTagger(NameWeights weights)
{
    private readonly NameNetwork _network = new(weights);

    /// <summary>The article's names; all places of the same words have one kind, that which they speak for together, and a family name alone is the person's.</summary>
    /// <param name="ruled">The names as rules have them.</param>
    public IReadOnlyList<NameRun> Tag(IReadOnlyList<SentenceView> views, IReadOnlyList<NameRun> ruled)
    {
        if (views.Count == 0)
            return ruled;
        var chances = _network.Chances(views, ruled);
        var bySentence = ruled.ToLookup(run => run.Sentence);
        var sums = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var found = SameWords.Spread(views, [.. views.SelectMany(view => Tag(view, chances[view.Index], [.. bySentence[view.Index]]))]);
        foreach (var run in found.Where(run => !IsTold(run)))
            Add(sums, run, chances[run.Sentence]);

        var kinds = sums.ToDictionary(pair => pair.Key, pair => NameLabels.Kinds[Array.IndexOf(pair.Value, pair.Value.Max())], StringComparer.Ordinal);
        var families = found.Where(run => !IsTold(run) && run.Last > run.First && kinds[run.Text] is EntityKind.Person).Select(run => LastWord(run.Text)).ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(run => IsTold(run) ? run : run with { Kind = families.Contains(run.Text) ? EntityKind.Person : kinds[run.Text] })];
    }

    /// <summary>The names of a sentence: what the network finds, and what is told beside it or longer.</summary>
    private static IEnumerable<NameRun> Tag(SentenceView view, float[] chances, List<NameRun> ruled)
    {
        var own = NameLabels.Names(chances).Select(name => name with { First = FirstOfOwn(view, name.First, name.Kind), Last = LastFull(view, name.First, name.Last) }).Where(name => !IsMany(view, name.First, name.Last, name.Kind)).ToList();
        var kept = ruled.Where(run => IsTold(run) && own.TrueForAll(name => name.Last < run.First || name.First > run.Last || name.First >= run.First && name.Last <= run.Last)).ToList();
        return kept.Concat(own.Where(name => !kept.Exists(run => run.First <= name.Last && name.First <= run.Last)).Select(name => Run(view, name.First, name.Last, name.Kind))).OrderBy(run => run.First);
    }

    /// <summary>No name ends in a preposition, article or conjunction in lower case.</summary>
    private static int LastFull(SentenceView view, int first, int last)
    {
        while (last > first && view[last].Upos is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Cconj or PartOfSpeech.Sconj && char.IsLower(view[last].Form[0]))
            last--;
        return last;
    }

    /// <summary>An article with a capital in the middle of a sentence is part of the name (<c>le quotidien L'Écho</c>).</summary>
    private static int FirstOfOwn(SentenceView view, int first, EntityKind kind) =>
        kind is not (EntityKind.Person or EntityKind.Place) && first > 1 && char.IsUpper(view[first - 1].Form[0]) && view.Is(first - 1, "determiner-definite") && view[first - 2].Upos is not PartOfSpeech.Punct && view[first - 1].Surface != view[first].Surface ? first - 1 : first;

    /// <summary>“Senators”, “Americans”: a single noun for several is nobody's name.</summary>
    private static bool IsMany(SentenceView view, int first, int last, EntityKind kind) =>
        kind is EntityKind.Person && first == last && (view.Pack.States.OfDemonym(view[first].Form) is not null
            || view[first].Has("Number=Plur") && view.Pack.Nouns.Find(view[first].Lemma.ToLowerInvariant()) is { Kind: NounKind.Person });

    private static NameRun Run(SentenceView view, int first, int last, EntityKind kind)
    {
        var span = NameExtent.Span(view, first, last);
        var known = view.Pack.Names.Find(span.In(view.Text).Replace('’', '\''));
        return new NameRun(view.Index, first, last, span, span.In(view.Text), kind, known?.Kind == kind ? known.Name : null);
    }

    private static void Add(Dictionary<string, double[]> sums, NameRun run, float[] chances)
    {
        if (!sums.TryGetValue(run.Text, out var sum))
            sums[run.Text] = sum = new double[NameLabels.Kinds.Count];
        for (var at = 0; at < sum.Length; at++)
            sum[at] += Math.Log(Math.Max(chances[(run.First * NameLabels.Count) + 1 + (2 * at)], 1e-4f));
    }

    /// <summary>What the pack knows, and what rules take for a kind that is rare in what was learnt from.</summary>
    private static bool IsTold(NameRun run) => run.Key is not null || run.Kind is EntityKind.Work or EntityKind.Event;

    private static string LastWord(string name) => name[(name.LastIndexOfAny([' ', '\u00A0', '\u202F']) + 1)..];
}
