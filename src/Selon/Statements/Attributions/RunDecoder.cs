using Selon.Models;

namespace Selon.Statements.Attributions;

/// <summary>Reads cues, sources and contents off the chances of the words' labels.</summary>
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
        var labels = LabelRuns.Best(scores, Labels, chances.Length / Labels);
        var cues = new List<(int First, int Last, double Chance)>();
        foreach (var (first, last) in LabelRuns.Of(labels, 1))
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
        var labels = LabelRuns.Best(scores, Labels, words);
        var sources = LabelRuns.Of(labels, (int)Role.SourceBegins);
        var contents = LabelRuns.Of(labels, (int)Role.ContentBegins);
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
}
