namespace Selon.Corpus;

/// <summary>
/// Finds quoted strings in a text. <c>first words ~ last words</c> stands for all from the one to the other;
/// <c>before {this} after</c> finds the longer string and takes the part in braces.
/// </summary>
internal sealed class Finder(string text)
{
    /// <summary>The first place at or behind <paramref name="from"/>; null where the string does not stand there.</summary>
    public Span? First(string quoted, int from)
    {
        foreach (var span in All(quoted, from)) return span;
        return null;
    }

    /// <summary>The place nearest to one of <paramref name="anchors"/>, overlapping none of <paramref name="barred"/>.</summary>
    public Span? Nearest(string quoted, IReadOnlyList<Span> anchors, IReadOnlyList<Span> barred) =>
        All(quoted, 0)
            .Where(s => !barred.Any(b => b.Overlaps(s)))
            .Select(s => (Span?)s)
            .MinBy(s => anchors.Min(a => a.Holds(s!.Value) ? 0 : 1 + a.Distance(s.Value)));

    public IEnumerable<Span> All(string quoted, int from)
    {
        var open = quoted.IndexOf('{', StringComparison.Ordinal);
        var close = quoted.IndexOf('}', StringComparison.Ordinal);
        if (open >= 0 && close > open)
        {
            var inner = quoted[(open + 1)..close];
            var whole = quoted.Remove(close, 1).Remove(open, 1);
            foreach (var s in Whole(whole, from)) yield return new(s.Start + open, s.Start + open + inner.Length);
            yield break;
        }

        var tilde = quoted.IndexOf(" ~ ", StringComparison.Ordinal);
        if (tilde < 0)
        {
            foreach (var s in Whole(quoted, from)) yield return s;
            yield break;
        }

        foreach (var head in Whole(quoted[..tilde], from))
            foreach (var tail in Whole(quoted[(tilde + 3)..], head.End).Take(1))
                yield return new(head.Start, tail.End);
    }

    private IEnumerable<Span> Whole(string part, int from)
    {
        for (var at = text.IndexOf(part, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if (at > 0 && char.IsLetterOrDigit(part[0]) && char.IsLetterOrDigit(text[at - 1])) continue;
            if (end < text.Length && char.IsLetterOrDigit(part[^1]) && char.IsLetterOrDigit(text[end])) continue;
            yield return new(at, end);
        }
    }
}
