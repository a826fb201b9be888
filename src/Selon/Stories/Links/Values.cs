using Selon.Stories.Digests;
using Selon.Stories.Terms;

namespace Selon.Stories.Links;

/// <summary>Compares the numbers and days of two statements.</summary>
internal static class Values
{
    /// <summary>From here on a number is seldom the same by chance.</summary>
    private const int Telling = 13;

    private const int Common = 6;
    private const double CommonCounts = 0.4;
    private const int DaysApart = 60;

    /// <summary>How many numbers are in both, and how many count the same thing and differ.</summary>
    public static (int Agree, int Differ) Quantities(StatementDigest a, StatementDigest b)
    {
        var (agree, differ) = (0, 0);
        foreach (var quantity in a.Quantities)
        {
            var (same, other) = (false, false);
            foreach (var second in b.Quantities)
            {
                same |= second.Value == quantity.Value && second.Unit == quantity.Unit;
                agree += second.Value == quantity.Value && (second.Unit == quantity.Unit || second.Unit.Length == 0 || quantity.Unit.Length == 0 || quantity.Value >= Telling) ? 1 : 0;
                other |= second.Value != quantity.Value && second.Unit == quantity.Unit;
            }

            differ += quantity.Unit.Length > 0 && other && !same ? 1 : 0;
        }

        return (agree, differ);
    }

    /// <summary>How telling the most telling number is that both have, the share of the shorter's numbers that both have, whether each has others too, and whether all are the same.</summary>
    public static double[] Shared(LinkedStatement later, LinkedStatement earlier)
    {
        var (a, b) = (later.Digest.Quantities.Select(quantity => quantity.Value).ToHashSet(), earlier.Digest.Quantities.Select(quantity => quantity.Value).ToHashSet());
        if (a.Count == 0 || b.Count == 0)
            return [0, 0, 0, 0];
        var shared = a.Where(b.Contains).ToList();
        var telling = shared.Where(value => value >= 3).Select(value => Math.Log(1 + value) * (later.Story.CountOf(value) > Common ? CommonCounts : 1)).DefaultIfEmpty(0).Max();
        return [Math.Min(1, telling / 8), (double)shared.Count / Math.Min(a.Count, b.Count), a.Count > shared.Count && b.Count > shared.Count ? 1 : 0, shared.Count == a.Count && shared.Count == b.Count ? 1 : 0];
    }

    /// <summary>True where two numbers of one unit differ that neither has of the other.</summary>
    public static bool Differ(IReadOnlyList<Quantity> one, IReadOnlyList<Quantity> other) =>
        one.Any(quantity => quantity.Unit.Length > 0 && other.Any(second => second.Unit == quantity.Unit && second.Value != quantity.Value && !one.Any(own => own.Value == second.Value)) && !other.Any(second => second.Value == quantity.Value));

    /// <summary>Whether they name one day or span, whether none that they name is the same, and how far apart the nearest are.</summary>
    public static double[] Days(StatementDigest a, StatementDigest b)
    {
        if (a.Days.Count == 0 || b.Days.Count == 0)
            return [0, 0, 0];
        var same = a.Days.Any(day => b.Days.Contains(day));
        var apart = a.Days.Min(day => b.Days.Min(other => Math.Abs(day.From - other.From)));
        return [same ? 1 : 0, same ? 0 : 1, Math.Min(1, (double)apart / DaysApart)];
    }
}
