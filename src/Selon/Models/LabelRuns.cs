namespace Selon.Models;

/// <summary>
/// Reads runs of words off the scores of their labels: label 0 is outside; an odd label begins a run, the even one behind it goes on with it. The likeliest sequence
/// in which a run begins before it goes on (Viterbi 1967).
/// </summary>
internal static class LabelRuns
{
    /// <param name="scores">Logarithms, <paramref name="labels"/> a word.</param>
    /// <returns>The label of each word.</returns>
    public static int[] Best(double[] scores, int labels, int words)
    {
        var from = new int[words * labels];
        var now = new double[labels];
        var next = new double[labels];
        for (var label = 0; label < labels; label++)
            now[label] = label > 0 && label % 2 == 0 ? double.NegativeInfinity : scores[label];
        for (var word = 1; word < words; word++)
        {
            // From outside, and from any run that ends, all labels but those that go on can be reached.
            var top = 0;
            for (var before = 1; before < labels; before++)
                if (now[before] > now[top])
                    top = before;
            for (var label = 0; label < labels; label++)
            {
                var best = label == 0 || label % 2 == 1 ? top : now[label - 1] >= now[label] ? label - 1 : label;
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

    /// <summary>The runs that begin with that label.</summary>
    public static List<(int First, int Last)> Of(ReadOnlySpan<int> labels, int begins)
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
}
