using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Ties short names to the full names that an article explains them by: <c>Fédération du secteur financier (Febelfin)</c>, <c>Febelfin, la Fédération…</c>.</summary>
internal static class Acronyms
{
    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ";
    private const string Bare = "AAAAAACEEEEIIIINOOOOOUUUUY";
    private const int ShortestBlend = 5;
    private const int LeastOfWord = 2;
    private const int LeastParts = 2;

    /// <summary>The short name that is explained by a full name beside it, each with the full one; true where it stands in brackets behind it.</summary>
    public static IEnumerable<(NameRun Short, NameRun Full, bool InBrackets)> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<NameRun> runs)
    {
        for (var i = 0; i + 1 < runs.Count; i++)
        {
            var (one, other) = (runs[i], runs[i + 1]);
            if (one.Sentence != other.Sentence)
                continue;
            var view = views[one.Sentence];
            var brackets = Between(view, one, other, "(") && other.Last + 1 < view.Tree.Count && view[other.Last + 1].Form is ")";
            if (brackets && IsShort(view, other, one))
                yield return (other, one, true);
            else if (brackets && IsShort(view, one, other))
                yield return (one, other, false);
            else if (Between(view, one, other, ",") && view[other.First - 1].Upos is PartOfSpeech.Det && IsShort(view, one, other))
                yield return (one, other, false);
        }
    }

    /// <summary>Only the mark, and an article, stand between them.</summary>
    private static bool Between(SentenceView view, NameRun one, NameRun other, string mark) =>
        one.Last + 1 < other.First && view[one.Last + 1].Form == mark && Enumerable.Range(one.Last + 2, other.First - one.Last - 2).All(i => view[i].Upos is PartOfSpeech.Det);

    private static bool IsShort(SentenceView view, NameRun run, NameRun full)
    {
        if (run.First != run.Last || full.First == full.Last || run.Key is not null && full.Key is not null || run.Kind is EntityKind.Place)
            return false;
        var (word, text) = (Plain(view[run.First].Form), Plain(full.Text));
        if (word.Length < 2 || word.Contains('-', StringComparison.Ordinal) || word[0] != text[0] || full.Text.Contains(view[run.First].Form, StringComparison.Ordinal))
            return false;
        var at = 0;
        foreach (var letter in word)
        {
            at = text.IndexOf(letter, at);
            if (at < 0)
                return false;
            at++;
        }

        return true;
    }

    /// <summary>True for a word made of the beginnings of a name's words, in their order (<c>Febarm</c> for <c>Fédération du béton armé</c>).</summary>
    public static bool IsBlend(string word, string full)
    {
        if (word.Length < ShortestBlend || full.Contains(word, StringComparison.OrdinalIgnoreCase))
            return false;
        var words = Plain(full).Split([' ', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Blends(Plain(word), words, 0, 0);
    }

    private static bool Blends(ReadOnlySpan<char> rest, string[] words, int from, int parts)
    {
        if (rest.IsEmpty)
            return parts >= LeastParts;
        for (var i = from; i < (parts == 0 ? 1 : words.Length); i++)
        {
            for (var length = rest.CommonPrefixLength(words[i]); length >= LeastOfWord; length--)
            {
                if (Blends(rest[length..], words, i + 1, parts + 1))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Capitals without accents (a table, since .NET does not decompose in its invariant mode).</summary>
    public static string Plain(string text) => string.Concat(text.ToUpperInvariant().Select(c => Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : c));
}
