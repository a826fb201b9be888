using Selon.Languages.Lexicons;
using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>A stretch of a sentence that stands in <c>media.tsv</c>.</summary>
/// <param name="Head">The token that the others hang on.</param>
internal sealed record MediaPhrase(int First, int Last, int Head, IReadOnlyList<MediumEntry> Entries)
{
    /// <summary>Those of a sentence, in its order; of two that overlap the longer, of two equal ones the first.</summary>
    public static IReadOnlyList<MediaPhrase> In(SentenceView view)
    {
        var found = new List<MediaPhrase>();
        for (var first = 0; first < view.Tree.Count; first++)
        {
            if (LongestAt(view, first) is not { } phrase)
                continue;
            found.Add(phrase);
            first = phrase.Last;
        }

        return found;
    }

    /// <summary>Where the phrase ends: short of the full stop that a single letter may have kept.</summary>
    public int End(SentenceView view) => view[Last].Surface.End - (IsInitial(view[Last].Form) ? 1 : 0);

    /// <summary>True where the last of <paramref name="words"/> is the token <paramref name="last"/> and the others stand in front of it.</summary>
    public static bool Stands(SentenceView view, string[] words, int last)
    {
        if (last - words.Length + 1 < 0)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var token = last - words.Length + 1 + i;
            if (view[token].Lemma != words[i] && Plain(view.Lower(token)) != words[i])
                return false;
        }

        return true;
    }

    private static MediaPhrase? LongestAt(SentenceView view, int first)
    {
        for (var length = Math.Min(view.Pack.Media.MostWords, view.Tree.Count - first); length > 0; length--)
        {
            var last = first + length - 1;
            if (Find(view, first, last) is { Count: > 0 } entries && HeadOf(view, first, last) is var head && IsNoun(view, head) && !IsModifier(view, head))
                return new MediaPhrase(first, last, head, entries);
        }

        return null;
    }

    /// <summary>As it is written, then in lower case, then with the dictionary form of its first or last word.</summary>
    private static IReadOnlyList<MediumEntry> Find(SentenceView view, int first, int last)
    {
        var written = new string[last - first + 1];
        for (var i = first; i <= last; i++)
            written[i - first] = IsInitial(view[i].Form) ? view[i].Form[..1] : Plain(view[i].Form);
        var media = view.Pack.Media;
        if (media.Find(string.Join(' ', written)) is { Count: > 0 } exact)
            return exact;
        string[] lower = [.. written.Select(word => word.ToLowerInvariant())];
        if (media.Find(string.Join(' ', lower)) is { Count: > 0 } found)
            return found;
        if (media.Find(string.Join(' ', [view[first].Lemma, .. lower[1..]])) is { Count: > 0 } byFirst)
            return byFirst;
        return media.Find(string.Join(' ', [.. lower[..^1], view[last].Lemma]));
    }

    private static int HeadOf(SentenceView view, int first, int last)
    {
        var head = first;
        while (view[head].Head >= first && view[head].Head <= last && view[head].Head != head)
            head = view[head].Head;
        return head;
    }

    private static bool IsNoun(SentenceView view, int token) => view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Sym or PartOfSpeech.Num;

    /// <summary>“A post office” is no post.</summary>
    private static bool IsModifier(SentenceView view, int token) => view[token].Relation is Relation.Compound && view[token].Head is var head && head > token && view[head].Upos is PartOfSpeech.Noun;

    private static bool IsInitial(string form) => form is [_, '.'];

    private static string Plain(string form) => form.Replace('’', '\'');
}
