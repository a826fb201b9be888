namespace Selon.Statements.Attributions;

/// <summary>Reads runs of words off the chances of their labels: the likeliest sequence in which a run begins before it goes on (Viterbi 1967).</summary>
internal static class RunDecoder
{
    /// <summary>What the odds of a cue are weighed with: above 1, so that confidence has something to choose from.</summary>
    private const double Lenience = 1.5;

    /// <summary>The cues of a sentence.</summary>
    /// <param name="chances">Three a word: outside, begins, goes on.</param>
    public static List<(int First, int Last, double Chance)> Cues(ReadOnlySpan<float> chances)
    {
        const int Labels = AttributionShape.CueLabels;
        var scores = new double[chances.Length];
        for (var at = 0; at < scores.Length; at++)
            scores[at] = Math.Log(Math.Max(chances[at], 1e-9f)) + (at % Labels == 0 ? -Math.Log(Lenience) : 0);
        var labels = Best(scores, Labels, chances.Length / Labels);
        var cues = new List<(int First, int Last, double Chance)>();
        foreach (var (first, last) in Runs(labels, 1))
            cues.Add((first, last, chances[(first * Labels) + 1]));
        return cues;
    }

    /// <summary>Who says what by a cue.</summary>
    /// <param name="chances">Five a word, in the order of <see cref="Role"/>.</param>
    public static Attribution Roles(ReadOnlySpan<float> chances, (int First, int Last, double Chance) cue)
    {
        const int Labels = AttributionShape.RoleLabels;
        var words = chances.Length / Labels;
        var scores = new double[chances.Length];
        for (var at = 0; at < scores.Length; at++)
            scores[at] = at / Labels >= cue.First && at / Labels <= cue.Last && at % Labels > 0 ? -1e9 : Math.Log(Math.Max(chances[at], 1e-9f));
        var labels = Best(scores, Labels, words);
        var sources = Runs(labels, (int)Role.SourceBegins);
        var contents = Runs(labels, (int)Role.ContentBegins);
        var sourceChance = 0.0;
        (int First, int Last)? source = null;
        foreach (var run in sources)
        {
            var chance = Chance(chances, run, Role.SourceBegins);
            if (chance > sourceChance)
                (source, sourceChance) = (run, chance);
        }

        if (source is null)
        {
            sourceChance = 1;
            for (var word = 0; word < words; word++)
                sourceChance = Math.Min(sourceChance, 1 - chances[(word * Labels) + (int)Role.SourceBegins]);
        }

        var contentChance = contents.Count == 0 ? 0.0 : 1;
        foreach (var run in contents)
            contentChance = Math.Min(contentChance, Chance(chances, run, Role.ContentBegins));
        return new Attribution((cue.First, cue.Last), source, contents, cue.Chance, sourceChance, contentChance);
    }

    /// <summary>The chance that the run begins and ends there.</summary>
    private static double Chance(ReadOnlySpan<float> chances, (int First, int Last) run, Role begins)
    {
        const int Labels = AttributionShape.RoleLabels;
        var words = chances.Length / Labels;
        double begin = chances[(run.First * Labels) + (int)begins];
        var end = run.Last + 1 < words ? 1 - chances[((run.Last + 1) * Labels) + (int)begins + 1] : 1;
        return Math.Min(begin, end);
    }

    private static List<(int First, int Last)> Runs(int[] labels, int begins)
    {
        var runs = new List<(int First, int Last)>();
        for (var word = 0; word < labels.Length; word++)
        {
            if (labels[word] != begins)
                continue;
            var last = word;
            while (last + 1 < labels.Length && labels[last + 1] == begins + 1)
                last++;
            runs.Add((word, last));
        }

        return runs;
    }

    /// <summary>The likeliest sequence: an even label above 0 goes on with the one before it and stands only behind either of the two.</summary>
    private static int[] Best(double[] scores, int labels, int words)
    {
        var from = new int[words * labels];
        var now = new double[labels];
        var next = new double[labels];
        for (var label = 0; label < labels; label++)
            now[label] = label > 0 && label % 2 == 0 ? double.NegativeInfinity : scores[label];
        for (var word = 1; word < words; word++)
        {
            for (var label = 0; label < labels; label++)
            {
                var best = -1;
                for (var before = 0; before < labels; before++)
                    if ((label == 0 || label % 2 == 1 || before == label || before == label - 1) && (best < 0 || now[before] > now[best]))
                        best = before;
                next[label] = now[best] + scores[(word * labels) + label];
                from[(word * labels) + label] = best;
            }

            (now, next) = (next, now);
        }

        var result = new int[words];
        var at = 0;
        for (var label = 1; label < labels; label++)
            if (now[label] > now[at])
                at = label;
        for (var word = words - 1; word >= 0; word--)
        {
            result[word] = at;
            at = from[(word * labels) + at];
        }

        return result;
    }
}
