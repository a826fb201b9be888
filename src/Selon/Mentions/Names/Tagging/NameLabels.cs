using Selon.Models;

namespace Selon.Mentions.Names.Tagging;

/// <summary>The labels of words in names: outside, and for each kind that a name of it begins or goes on.</summary>
internal static class NameLabels
{
    /// <summary>In the order of the labels; part of the model format.</summary>
    public static IReadOnlyList<EntityKind> Kinds { get; } =
        [EntityKind.Person, EntityKind.Organisation, EntityKind.Place, EntityKind.Group, EntityKind.Document, EntityKind.Work, EntityKind.Event];

    public static int Count { get; } = 1 + (2 * Kinds.Count);

    /// <summary>The label with which a name of the kind begins; the next one goes on with it. 0 for no kind.</summary>
    public static int Begin(EntityKind kind)
    {
        for (var at = 0; at < Kinds.Count; at++)
            if (Kinds[at] == kind)
                return 1 + (2 * at);
        return 0;
    }

    /// <summary>The kind of a label that begins a name.</summary>
    public static EntityKind KindOf(int begin) => Kinds[(begin - 1) / 2];

    /// <summary>The names of a sentence by their likeliest labels.</summary>
    /// <param name="chances">Chances of the labels, word by word.</param>
    public static IEnumerable<(int First, int Last, EntityKind Kind)> Names(ReadOnlySpan<float> chances)
    {
        var scores = new double[chances.Length];
        for (var at = 0; at < scores.Length; at++)
            scores[at] = Math.Log(Math.Max(chances[at], 1e-9f));
        var labels = LabelRuns.Best(scores, Count, chances.Length / Count);
        return Enumerable.Range(0, Kinds.Count)
            .SelectMany(kind => LabelRuns.Of(labels, 1 + (2 * kind)).Select(run => (run.First, run.Last, Kinds[kind])))
            .OrderBy(run => run.First);
    }
}
