using Selon.Models;
using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>How a word hangs in the tree as seen from a cue.</summary>
/// <param name="Up">Steps from the cue up to the word above both, as far as four.</param>
/// <param name="Key">Those steps with the relation of the branch below it that holds the word.</param>
/// <param name="Path">The relations on the way up.</param>
/// <param name="Depth">Steps from the top of the branch down to the word.</param>
internal readonly record struct Branch(ulong Up, ulong Key, ulong Path, ulong Depth)
{
    public static Branch[] All(Tree tree, int cue)
    {
        var branches = new Branch[tree.Count];
        var above = new Dictionary<int, (ulong Up, ulong Path)>();
        var path = 0ul;
        var steps = 0ul;
        for (var at = cue; at >= 0; at = tree[at].Head)
        {
            above[at] = (Math.Min(steps, 4), path);
            path = Hashing.Mix(path, (ulong)tree[at].Relation);
            steps++;
        }

        for (var i = 0; i < branches.Length; i++)
        {
            var (top, depth) = (i, 0ul);
            while (!above.ContainsKey(top) && !above.ContainsKey(tree[top].Head))
                (top, depth) = (tree[top].Head, depth + 1);
            if (above.TryGetValue(top, out var own))
            {
                branches[i] = new Branch(own.Up, Hashing.Mix(500, own.Up), own.Path, 0);
                continue;
            }

            var (up, way) = above[tree[top].Head];
            branches[i] = new Branch(up, Hashing.Mix(up, (ulong)tree[top].Relation, tree[top].Subtype.Length > 0 ? tree[top].Subtype[0] : 0u, top < tree[top].Head ? 1u : 2), way, depth);
        }

        return branches;
    }
}
