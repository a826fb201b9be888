namespace Selon.Syntax.Network;

/// <summary>The best tree with one root, non-projective ones among them (Chu, Liu 1965; Edmonds 1967).</summary>
internal static class SpanningTree
{
    private const float Least = -100;
    private const double Dear = 1e6;

    /// <summary>The head of each word; -1 for the root.</summary>
    /// <param name="scores">A row for each word: the score of the root as its head, then of each word.</param>
    public static int[] Best(float[] scores, int words)
    {
        var heads = Greedy(scores, words);
        if (heads.Count(head => head < 0) == 1 && CycleOf(heads) is null)
            return heads;
        Normalize(scores, words);
        return Solve(scores, words);
    }

    private static int[] Greedy(float[] scores, int words)
    {
        var heads = new int[words];
        for (var word = 0; word < words; word++)
        {
            var row = scores.AsSpan(word * (words + 1), words + 1);
            var best = 0;
            for (var head = 1; head <= words; head++)
                if (row[head] > row[best])
                    best = head;
            heads[word] = best - 1;
        }

        return heads;
    }

    /// <summary>Makes the rows comparable: logarithms of probabilities.</summary>
    private static void Normalize(float[] scores, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var row = scores.AsSpan(word * (words + 1), words + 1);
            var top = float.NegativeInfinity;
            foreach (var score in row)
                top = Math.Max(top, score);
            var sum = 0.0;
            foreach (var score in row)
                sum += Math.Exp(score - top);
            var log = (float)Math.Log(sum) + top;
            foreach (ref var score in row)
                score = Math.Max(score - log, Least);
            row[word + 1] = -1e9f;
        }
    }

    /// <summary>The best tree with any number of roots: the best head for each word, cycles contracted until there are none.</summary>
    private static int[] Solve(float[] scores, int words)
    {
        // Node 0 is the root, words count from 1. The root is so dear a head that the best tree has it once.
        var size = words + 1;
        var weight = new double[size, size];
        for (var word = 1; word < size; word++)
            for (var head = 0; head < size; head++)
                weight[head, word] = head == word ? double.NegativeInfinity : scores[((word - 1) * size) + head] - (head == 0 ? Dear : 0);
        return [.. Contract(weight, size).Skip(1).Select(head => head - 1)];
    }

    private static int[] Contract(double[,] weight, int size)
    {
        var heads = new int[size];
        for (var node = 1; node < size; node++)
        {
            var best = 0;
            for (var head = 1; head < size; head++)
                if (weight[head, node] > weight[best, node])
                    best = head;
            heads[node] = best;
        }

        heads[0] = -1;
        if (CycleOf(heads) is not { } cycle)
            return heads;
        var inside = new bool[size];
        var total = 0.0;
        foreach (var node in cycle)
        {
            inside[node] = true;
            total += weight[heads[node], node];
        }

        // The nodes outside keep their order; the cycle is the last node.
        var outer = Enumerable.Range(0, size).Where(node => !inside[node]).ToArray();
        var joined = outer.Length;
        var smaller = new double[joined + 1, joined + 1];
        var enters = new int[joined];
        var leaves = new int[joined];
        for (var a = 0; a < joined; a++)
        {
            for (var b = 0; b < joined; b++)
                smaller[a, b] = weight[outer[a], outer[b]];
            smaller[a, joined] = double.NegativeInfinity;
            smaller[joined, a] = double.NegativeInfinity;
            enters[a] = leaves[a] = cycle[0];
            foreach (var node in cycle)
            {
                var into = weight[outer[a], node] - weight[heads[node], node] + total;
                if (into > smaller[a, joined])
                    (smaller[a, joined], enters[a]) = (into, node);
                if (a > 0 && weight[node, outer[a]] > smaller[joined, a])
                    (smaller[joined, a], leaves[a]) = (weight[node, outer[a]], node);
            }
        }

        smaller[joined, joined] = double.NegativeInfinity;
        var solved = Contract(smaller, joined + 1);
        for (var a = 1; a < joined; a++)
            heads[outer[a]] = solved[a] == joined ? leaves[a] : outer[solved[a]];
        heads[enters[solved[joined]]] = outer[solved[joined]];
        return heads;
    }

    /// <summary>The nodes of a cycle; null where there is none.</summary>
    private static List<int>? CycleOf(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 0; start < heads.Length; start++)
        {
            var at = start;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = heads[at];
            }

            if (at < 0 || seen[at] != start + 1)
                continue;
            var cycle = new List<int>();
            for (var node = at; cycle.Count == 0 || node != at; node = heads[node])
                cycle.Add(node);
            return cycle;
        }

        return null;
    }
}
