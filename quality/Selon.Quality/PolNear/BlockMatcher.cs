namespace Selon.Quality.PolNear;

/// <summary>The matching blocks of two sequences as Python's <c>difflib.SequenceMatcher(None, a, b, autojunk=False)</c> finds them
/// (Ratcliff and Obershelp's “gestalt” matching): the longest common run, then the same on either side of it.</summary>
internal sealed class BlockMatcher
{
    private readonly int[] _a;
    private readonly int[][] _placesInB;
    private readonly int[] _runs;
    private readonly int[] _nextRuns;
    private readonly int _lengthOfB;

    private BlockMatcher(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<List<int>>();
        for (var j = 0; j < b.Count; j++)
        {
            if (!ids.TryGetValue(b[j], out var id))
            {
                ids[b[j]] = id = places.Count;
                places.Add([]);
            }

            places[id].Add(j);
        }

        _placesInB = [.. places.Select(x => x.ToArray())];
        _a = [.. a.Select(x => ids.GetValueOrDefault(x, -1))];
        _lengthOfB = b.Count;
        _runs = new int[b.Count + 1];
        _nextRuns = new int[b.Count + 1];
    }

    /// <summary>Runs that stand in both, in order, neighbours joined, without Python's empty end mark.</summary>
    public static IReadOnlyList<MatchingBlock> Match(IReadOnlyList<string> a, IReadOnlyList<string> b) => new BlockMatcher(a, b).Blocks();

    private List<MatchingBlock> Blocks()
    {
        var found = new List<MatchingBlock>();
        var open = new Stack<(int FromA, int ToA, int FromB, int ToB)>([(0, _a.Length, 0, _lengthOfB)]);
        while (open.TryPop(out var part))
        {
            var block = Longest(part.FromA, part.ToA, part.FromB, part.ToB);
            if (block.Length == 0)
                continue;
            found.Add(block);
            if (part.FromA < block.A && part.FromB < block.B)
                open.Push((part.FromA, block.A, part.FromB, block.B));
            if (block.A + block.Length < part.ToA && block.B + block.Length < part.ToB)
                open.Push((block.A + block.Length, part.ToA, block.B + block.Length, part.ToB));
        }

        found.Sort((x, y) => x.A.CompareTo(y.A));
        return Join(found);
    }

    /// <summary>The longest common run; of several, the one that begins first in a, then in b.</summary>
    private MatchingBlock Longest(int fromA, int toA, int fromB, int toB)
    {
        var best = new MatchingBlock(fromA, fromB, 0);
        var (runs, next) = (_runs, _nextRuns);   // the run that ends at j stands at j + 1
        for (var i = fromA; i < toA; i++)
        {
            if (_a[i] >= 0)
            {
                foreach (var j in _placesInB[_a[i]])
                {
                    if (j < fromB)
                        continue;
                    if (j >= toB)
                        break;
                    var length = next[j + 1] = (j > fromB ? runs[j] : 0) + 1;
                    if (length > best.Length)
                        best = new MatchingBlock(i - length + 1, j - length + 1, length);
                }
            }

            if (i > fromA)
                Clear(runs, i - 1);
            (runs, next) = (next, runs);
        }

        if (toA > fromA)
            Clear(runs, toA - 1);
        return best;
    }

    private void Clear(int[] runs, int i)
    {
        if (_a[i] < 0)
            return;
        foreach (var j in _placesInB[_a[i]])
            runs[j + 1] = 0;
    }

    private static List<MatchingBlock> Join(List<MatchingBlock> blocks)
    {
        var joined = new List<MatchingBlock>();
        foreach (var block in blocks)
        {
            if (joined is [.., var last] && last.A + last.Length == block.A && last.B + last.Length == block.B)
                joined[^1] = last with { Length = last.Length + block.Length };
            else
                joined.Add(block);
        }

        return joined;
    }
}
