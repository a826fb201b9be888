using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>Words a description so that it can be read by itself: possessives and pronouns give way to the names that they stand for.</summary>
internal static class Wording
{
    /// <param name="view">The sentence.</param>
    /// <param name="span">The description.</param>
    /// <param name="nameOf">The name that a token stands for where it is somebody else's; else null.</param>
    public static string Of(SentenceView view, int head, TextSpan span, Func<int, string?> nameOf)
    {
        span = view.Trim(Core(view, head, span));
        var parts = new List<string>();
        var at = span.Start;
        var opening = view.TokenAt(span.Start);
        if (ArticleOfName(view, head, span) is not null)
            return new TextSpan(view[head].Surface.Start, span.End).In(view.Text);
        if (opening + 1 < view.Tree.Count && view[opening].Upos is PartOfSpeech.Adp && view[opening + 1].Surface == view[opening].Surface)
        {
            parts.Add(view[opening + 1].Form);
            at = view[opening].Surface.End;
        }

        for (var i = view.TokenAt(span.Start); i < view.Tree.Count && view[i].Surface.Start < span.End; i++)
        {
            if (i == head || view[i].Surface.Start < at)
                continue;
            if (view.Is(i, "possessive") && view[i].Upos is PartOfSpeech.Det or PartOfSpeech.Pron && view[i].Head > i && view[view[i].Head].Surface.End <= span.End)
            {
                if (nameOf(i) is not { } owner)
                    continue;
                var noun = view[i].Head;
                var last = EndOfNoun(view, noun, span.End);
                var owned = WithArticle(view, noun, new TextSpan(view[i].Surface.End, view[last].Surface.End).In(view.Text).TrimStart());
                var start = i;
                if (i > 0 && view[i - 1].Relation is Relation.Case && view[i - 1].Surface.Start >= at && view[i - 1].Surface.Start > span.Start)
                    owned = Joined(view, view[--start].Lemma, owned);
                parts.Add(new TextSpan(at, view[start].Surface.Start).In(view.Text) + owned + " " + Joined(view, view.Pack.Words["of"].FirstOrDefault() ?? "", owner));
                at = view[last].Surface.End;
            }
            else if (nameOf(i) is { } name && view.Tree.Child(i, Relation.Case) is >= 0 and var marker && view[marker].Surface.Start >= Math.Max(at, span.Start + 1) && marker < i)
            {
                parts.Add(new TextSpan(at, view[marker].Surface.Start).In(view.Text) + Joined(view, view[marker].Lemma, name));
                at = view[i].Surface.End;
            }
        }

        parts.Add(new TextSpan(at, Math.Max(at, span.End)).In(view.Text));
        var text = string.Concat(parts).Trim();
        if (text.Length == 0)
            return view[head].Form;   // a mark that the parser takes for a noun
        return opening < view.Tree.Count && view[opening].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Pron or PartOfSpeech.Adp ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The article in front of a noun that is written as a name (<c>l'Office des céréales</c>); null where there is none.</summary>
    public static string? ArticleOfName(SentenceView view, int head, TextSpan span) =>
        view.TokenAt(span.Start) is var opening && opening == head - 1 && view[opening].Upos is PartOfSpeech.Det && view.Is(opening, "determiner-definite") && char.IsUpper(view[head].Form[0]) && !NameFinder.IsOrigin(view, head)
            ? view.Lower(opening) : null;

    /// <summary>What stands before the comma or the relative clause that adds to it, unless several are told.</summary>
    private static TextSpan Core(SentenceView view, int head, TextSpan span)
    {
        for (var i = head + 1; i < view.Tree.Count && view[i].Surface.Start < span.End; i++)
        {
            if (view[i].Form is "," || view.Is(i, "relative") && view[i].Upos is PartOfSpeech.Pron)
                return Enumerable.Range(i, view.Tree.Count - i).Any(k => view[k].Surface.Start < span.End && (view[k].Relation is Relation.Conj || view[k].Upos is PartOfSpeech.Propn)) ? span : span with { End = view[i].Surface.Start };
        }

        return span;
    }

    /// <summary>The noun with its adjectives and what makes one idea with it (<c>attachée de presse</c>).</summary>
    private static int EndOfNoun(SentenceView view, int noun, int end)
    {
        var last = noun;
        while (last + 1 < view.Tree.Count && view[last + 1].Surface.End <= end)
        {
            if (view[last + 1].Upos is PartOfSpeech.Adj)
                last++;
            else if (view[last + 1].Upos is PartOfSpeech.Adp && last + 2 < view.Tree.Count && view[last + 2].Upos is PartOfSpeech.Noun && view[last + 2].Surface.End <= end && view[last + 1].Surface != view[last + 2].Surface)
                last += 2;
            else
                break;
        }

        return last;
    }

    private static string WithArticle(SentenceView view, int noun, string rest)
    {
        var plural = PhraseQuestions.IsPlural(view, noun);
        var gender = PhraseQuestions.GenderOf(view, noun, -1);
        var article = view.Pack.Articles.Of(plural, gender);
        return article.Length == 0 ? rest : AsWritten(view, view.Pack.Articles.Join(article, rest, view.Pack.Words["elides-noun"]));
    }

    private static string Joined(SentenceView view, string preposition, string name) => AsWritten(view, view.Pack.Articles.Join(preposition, name, view.Pack.Words["elides"]));

    /// <summary>With the apostrophes of the article.</summary>
    private static string AsWritten(SentenceView view, string joined) => view.Text.Contains('’') && !view.Text.Contains('\'') ? joined.Replace('\'', '’') : joined;
}
