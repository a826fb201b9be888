using Selon.Quality.Scoring;

namespace Selon.Quality.PolNear;

/// <summary>How a range has to agree with the gold to be right.</summary>
internal enum Agreement
{
    /// <summary>Both ends.</summary>
    Exact,

    /// <summary>Where it begins.</summary>
    Begin,

    /// <summary>Both ends, punctuation at the ends aside.</summary>
    Words,
}

/// <summary>The figures over a set of sentences, in the protocol of CofeNet (COLING 2022).</summary>
internal sealed class PolNearFigures
{
    private readonly Dictionary<(Agreement, SpanKind), Score> _scores = [];

    public PolNearFigures(IEnumerable<SentenceComparison> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var kind in SentenceComparison.Kinds)
                Add(sentence, kind);
        }
    }

    public Score this[Agreement agreement, SpanKind kind] => _scores.GetValueOrDefault((agreement, kind));

    /// <summary>The lines that the scorer of record prints.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var agreement in Enum.GetValues<Agreement>())
        {
            foreach (var kind in SentenceComparison.Kinds)
                yield return this[agreement, kind].Line($"{kind}, {agreement}".ToLowerInvariant());
        }

        var exact = SentenceComparison.Kinds.Select(x => Figure.Fixed(100 * this[Agreement.Exact, x].F1, 1));
        yield return $"exact F1 source/cue/content: {string.Join(" / ", exact)}"
            + "   [CofeNet: BERT 83.2/75.3/72.9, BiLSTM-L2 73.3/66.2/63.6, CRF 50.6/53.4/28.6]";
    }

    private void Add(SentenceComparison sentence, SpanKind kind)
    {
        var (found, gold) = (sentence.Found(kind), sentence.Gold(kind));
        Add(Agreement.Exact, kind, Score.OfSets(found, gold));
        Add(Agreement.Begin, kind, Score.OfSets(Set(found, x => x.Start), Set(gold, x => x.Start)));
        Add(Agreement.Words, kind, Score.OfSets(Set(found, sentence.Sentence.Trim), Set(gold, sentence.Sentence.Trim)));
    }

    private void Add(Agreement agreement, SpanKind kind, Score score) => _scores[(agreement, kind)] = this[agreement, kind] + score;

    private static HashSet<T> Set<T>(IEnumerable<TokenRange> ranges, Func<TokenRange, T> select) => [.. ranges.Select(select)];
}
