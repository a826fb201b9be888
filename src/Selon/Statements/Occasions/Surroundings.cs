using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>What of a sentence is taken by a statement already, and what is left for telling where and to whom it was said.</summary>
/// <param name="medium">The words that tell the medium, once they are found: those that name an addressee in front of them end there.</param>
internal sealed class Surroundings(SentenceView view, Draft draft, TextSpan? medium = null)
{
    private readonly TextSpan[] _taken = [.. draft.Content.Concat(new[] { draft.Citing, view[draft.CueToken].Span }.OfType<TextSpan>())];

    public SentenceView View => view;

    public Draft Draft => draft;

    public bool IsContent(int token) => draft.Content.Any(range => range.Overlaps(view[token].Span));

    /// <summary>True for the source's head, and for what a relative source stands for.</summary>
    public bool IsSource(int token) =>
        draft.Source is { } source && source.Sentence == view.Index && token >= 0 && (source.Head == token || source.Antecedent == token);

    /// <summary>The noun phrase of a token, from <paramref name="first"/> on, as far as it runs before the statement's own words; null where it stands among them.</summary>
    /// <param name="pastSource">True where it may stand in what the source has run on over.</param>
    public TextSpan? Phrase(int first, int head, int leastEnd, bool pastSource)
    {
        var start = view[first].Surface.Start;
        var end = Math.Max(NounPhrase.Span(view, head).End, leastEnd);
        var source = pastSource && IsBehindSource(head) ? null : draft.Source?.Span;
        foreach (var taken in _taken.Concat(new[] { source, draft.Cue, medium, DayBehind(head) }.OfType<TextSpan>()))
        {
            if (taken.Start >= leastEnd && taken.Start < end)
                end = taken.Start;
        }

        var last = Math.Max(first, view.TokenAt(end - 1));
        while (last > head && view[last].Span.Start >= leastEnd && (view[last].Surface.End > end || Dangles(last)))
            last--;
        end = Math.Max(leastEnd, view[last].Surface.End);
        if (last == view.Tree.Count - 1 && view[last].Form is [_, '.'])
            end--;   // the sentence's full stop, taken for that of an initial
        var span = view.Trim(new TextSpan(start, end));
        if (span.In(view.Text) is [.., '»' or '”' or '"'] words && words.AsSpan(..^1).IndexOfAny('«', '“', '"') < 0)
            span = span with { End = span.End - 1 };
        return span.IsEmpty || source?.Overlaps(span) is true || _taken.Any(taken => taken.Overlaps(span)) ? null : span;
    }

    /// <summary>The first token of the phrase around a noun: behind its preposition, and not the article that is written together with it.</summary>
    public int FirstBehind(int preposition)
    {
        var first = preposition + 1;
        while (first < view.Tree.Count - 1 && view[first].Surface == view[preposition].Surface)
            first++;
        return first;
    }

    /// <summary>A source may have run on over what hangs on its head or on the cue (“said a spokesman in a statement”).</summary>
    private bool IsBehindSource(int noun) =>
        draft.Source is { } source && source.Sentence == view.Index && noun > source.Head
        && (view[noun].Head is var head && (head == draft.CueToken || IsSource(head)) || medium?.Contains(view[noun].Span) is true);

    /// <summary>A day behind a noun tells when it was said, whatever the parser hung it on (“told the court on Friday”).</summary>
    private TextSpan? DayBehind(int noun)
    {
        foreach (var child in view.Tree.Children(noun))
        {
            if (child > noun && view[child].Relation is Relation.Nmod or Relation.Obl && view.Is(child, "time-noun") && view.Pack.Names.Find(view.Tree.Span(noun, child).In(view.Text)) is null)
                return view.Tree.Span(view.Tree.First(child), view.Tree.Last(child));
        }

        return null;
    }

    private bool Dangles(int token) =>
        view[token].Upos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Part or PartOfSpeech.Adv && view.Text[view[token].Span.Start] is not '»' and not '”' and not ')';
}
