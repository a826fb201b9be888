using System.Globalization;
using System.Text;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Ties short names to the full names that an article explains them by: <c>Fédération du secteur financier (Febelfin)</c>, <c>Febelfin, la Fédération…</c>.</summary>
internal static class Acronyms
{
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

    /// <summary>Capitals without accents.</summary>
    private static string Plain(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
}
