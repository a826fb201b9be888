using Selon.Explanations;
using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>Makes drafts of what the network finds; the rules' draft of the same cue gives what the network does not tell.</summary>
internal static class AttributedDrafts
{
    /// <summary>Where the network is in doubt and the rules are sure, theirs is taken.</summary>
    private const double SureRule = 0.8;
    private const double DoubtfulSource = 0.5;
    private const double DoubtfulContent = 0.7;

    public static Draft Of(SentenceView view, RuleRoles rules, Attribution attribution) =>
        Of(view, rules.Of(attribution.Cue.First, attribution.Cue.Last)?.Draft, LateParticiple.InItsPlace(view, attribution));

    private static Draft Of(SentenceView view, Draft? rule, Attribution attribution)
    {
        var (first, last) = attribution.Cue;
        var token = PairFeatures.Head(view, first, last);
        if (rule is not null && rule.CueToken >= first && rule.CueToken <= last)
            token = rule.CueToken;
        var sure = rule is { Score: >= SureRule };
        var cites = rule is not null && view.TokenAt(rule.Content[0].Start) is var opening && opening < view.Tree.Count && view.Is(opening, "citing");
        IReadOnlyList<TextSpan> content = sure && !cites && attribution.ContentChance < DoubtfulContent ? rule!.Content : [.. attribution.Content.Select(range => ContentSpan(view, range))];
        content = ContentMending.Mend(view, content, attribution);
        var frame = rule is not null && Quoted(view, rule.Content[0]) == Quoted(view, content[0]) ? rule.Frame : FrameOf(view, token, content[0]);
        return new Draft
        {
            Sentence = view.Index,
            CueToken = token,
            Entry = rule?.Entry ?? EntryOf(view, token, frame),
            Negated = rule?.Negated ?? (view.IsVerb(token) && VerbGroup.Of(view, token).Negated),
            Frame = frame,
            Cue = Enumerable.Range(first, last - first + 1).Any(view.IsWord) ? Span(view, attribution.Cue) : null,
            Source = sure && attribution.SourceChance < DoubtfulSource ? rule!.Source : attribution.Source is { } source ? SourceOf(view, rule, source, attribution.Cue) : Enclosed(view, rule, attribution.Cue),
            Content = content,
            Attribution = attribution,
            Rule = rule,
        };
    }

    /// <summary>An attribution that makes no statement.</summary>
    public static DroppedCue Dropped(SentenceView view, Attribution attribution, double confidence) => new()
    {
        Cue = Span(view, attribution.Cue),
        Source = attribution.Source is { } source ? SourceSpan(view, source) : null,
        Content = [.. attribution.Content.Select(range => ContentSpan(view, range))],
        Chances = Rounded.Of(attribution),
        Confidence = Rounded.Of(confidence),
    };

    public static TextSpan SourceSpan(SentenceView view, (int First, int Last) range) => WithoutHyphen(view, Span(view, range));

    public static TextSpan ContentSpan(SentenceView view, (int First, int Last) range) => WithRest(view, Span(view, range));

    /// <summary>From the first to the last token, and no part of a word that is written together with the next (<c>du</c>).</summary>
    private static TextSpan Span(SentenceView view, (int First, int Last) range) => new(view[range.First].Span.Start, view[range.Last].Span.End);

    /// <summary>A content that runs up to its sentence's end or from its start within a quotation is as long as the quotation.</summary>
    private static TextSpan WithRest(SentenceView view, TextSpan range)
    {
        foreach (var quotation in view.Quotations)
        {
            if (quotation.Depth > 0 || !quotation.Span.Overlaps(range))
                continue;
            if (quotation.Span.Start < view.Span.Start && view.TokenAt(range.Start) is var first && (first == 0 || !view.IsWord(first - 1) && first == 1))
                range = range with { Start = quotation.Span.Start };
            if (quotation.Span.End > view.Span.End && quotation.Span.Start >= range.Start && range.End >= view[view.Tree.Count - 1].Span.Start)
                range = range with { End = quotation.Span.End };
        }

        return range;
    }

    private static SourcePhrase SourceOf(SentenceView view, Draft? rule, (int First, int Last) range, (int First, int Last) cue)
    {
        range = BehindColon(view, range, cue) ?? range;
        var span = SourceSpan(view, range);
        if (rule?.Source is { } known && known.Sentence == view.Index && known.Head >= range.First && known.Head <= range.Last)
            return known with { Span = span, Head = Qualified(view, known.Head, range) };
        var head = range.First;
        while (head < range.Last && (view[head].Head >= range.First && view[head].Head <= range.Last || !view.IsWord(head) || view[head].Relation is Relation.Case or Relation.Mark))
            head++;
        return view.Is(head, "relative") && SourceFinder.OfVerb(view, VerbGroup.Of(view, Math.Max(0, view[head].Head))) is { } relative && relative.Head == head
            ? relative with { Span = span }
            : new SourcePhrase(span, view.Index, head);
    }

    /// <summary>The noun that a word in front only qualifies (“a senior <em>U.S.</em> official”).</summary>
    private static int Qualified(SentenceView view, int head, (int First, int Last) range)
    {
        while (view[head].Relation is Relation.Compound or Relation.Amod && view[head].Head > head && view[head].Head <= range.Last)
            head = view[head].Head;
        return head;
    }

    /// <summary>What a headline names in front of a colon is where or what it is about, where who speaks stands between colon and cue (<c>Lyon : le maire annonce…</c>); null elsewhere.</summary>
    private static (int First, int Last)? BehindColon(SentenceView view, (int First, int Last) source, (int First, int Last) cue)
    {
        var (first, last) = (source.Last + 2, cue.First - 1);
        if (first > last || view[source.Last + 1].Form is not ":")
            return null;
        for (var i = first; i <= last; i++)
            if (!view.IsWord(i) || view.IsVerb(i) || view[i].Upos is PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Sconj)
                return null;
        return Enumerable.Range(first, last - first + 1).Any(i => view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && Speakers.CanSpeak(view, i)) ? (first, last) : null;
    }

    /// <summary>An inverted pronoun without what ties it to its verb (<c>-t-il</c>).</summary>
    private static TextSpan WithoutHyphen(SentenceView view, TextSpan span) =>
        view.Text[span.Start] is '-' && span with { Start = span.Start + 1 + view.Text.AsSpan(span.Start, span.Length).LastIndexOf('-') } is { IsEmpty: false } rest ? rest : span;

    /// <summary>A pronoun inside its cue (<c>a-t-il précisé</c>), which the network has no role for.</summary>
    private static SourcePhrase? Enclosed(SentenceView view, Draft? rule, (int First, int Last) cue) =>
        rule?.Source is { } source && source.Sentence == view.Index && source.Head > cue.First && source.Head < cue.Last && source.Antecedent < 0 ? source
        : Enumerable.Range(cue.First, cue.Last - cue.First + 1).FirstOrDefault(i => i > cue.First && IsInverted(view, i), -1) is >= 0 and var pronoun ? new SourcePhrase(WithoutHyphen(view, view[pronoun].Surface), view.Index, pronoun) : null;

    /// <summary>A subject pronoun tied to its auxiliary by a hyphen, be it that the parser thinks it empty.</summary>
    private static bool IsInverted(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Pron && view.Text[view[token].Surface.Start] is '-' && view.Is(token, "third-person") && view[token].Head is >= 0 and var verb && !view.Is(verb, "impersonal-verb")
        && (view[token].Relation is Relation.Nsubj || view[token] is { Relation: Relation.Expl, Subtype: "subj" });

    private static bool Quoted(SentenceView view, TextSpan range) =>
        view.Quotations.Any(quotation => quotation.Depth == 0 && quotation.Span.Start <= range.Start + 1 && range.Start < quotation.Inner.End);

    private static Frames FrameOf(SentenceView view, int cue, TextSpan content)
    {
        if (Quoted(view, content))
            return Frames.Quote;
        for (var i = view.TokenAt(content.Start); i < view.Tree.Count && view[i].Surface.Start < content.End; i++)
        {
            if (view[i].Head == cue || view[i].Relation is Relation.Root)
                return view[i].Relation is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Nsubj ? Frames.Np : view[i].Has("VerbForm=Inf") ? Frames.Inf : Frames.That;
        }

        return Frames.That;
    }

    private static CueEntry? EntryOf(SentenceView view, int token, Frames frame)
    {
        var type = view[token].Upos switch
        {
            PartOfSpeech.Noun or PartOfSpeech.Propn => CueClass.Noun,
            PartOfSpeech.Adj => CueClass.Adjective,
            PartOfSpeech.Adp or PartOfSpeech.Sconj => CueClass.Preposition,
            PartOfSpeech.Adv => CueClass.Adverb,
            _ => CueClass.Verb,
        };
        return CueMatcher.EntryFor(view, type, token, frame, type is CueClass.Verb && VerbGroup.Of(view, token).Reflexive);
    }
}
