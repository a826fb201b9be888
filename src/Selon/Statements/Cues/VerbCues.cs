using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Statements that a verb makes.</summary>
internal static class VerbCues
{
    /// <summary>How surely a verb that the lexicon does not hold reports the quotation that it follows with its subject behind it.</summary>
    private const double InversionStrength = 0.6;

    private static readonly CueEntry Inversion =
        new("", [], false, CueClass.Verb, Frames.Quote, [], Stance.Asserts, Stance.Asserts, InversionStrength);

    public static IEnumerable<Draft> Find(SentenceView view)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (Citations.IsCiting(view, i))
                continue;
            if (view[i].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux) && Untagged(view, i) is { } quotative)
                yield return quotative;
            if (view[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && !(view[i].Relation is Relation.Aux or Relation.Cop) && At(view, i) is { } draft)
                yield return draft;
        }
    }

    /// <summary>
    /// A word behind what is said that the tagger takes for no verb, with who says it behind it: the place makes it a verb, a quotation
    /// by itself, a clause together with the lexicon.
    /// </summary>
    private static Draft? Untagged(SentenceView view, int token)
    {
        if (token < 2 || view[token].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adv or PartOfSpeech.Intj or PartOfSpeech.Num)
            || !char.IsLower(view[token].Form[0]) || view.Noun(token) is not null && view[token - 1].Form is not ("," or "»" or "”"))
            return null;
        var group = new VerbGroup(token, token, token, token, Negated: false, Passive: false, Reflexive: false);
        var entry = CueMatcher.Match(view, CueClass.Verb, token).Select(match => match.Entry).FirstOrDefault(entry => entry.Rest.Count == 0 && entry.Takes(Frames.Quote | Frames.That));
        if (ReportingInversion.Find(view, group, token) is not { } found || view.TokenAt(found.Source.Span.Start) - token > 4)
            return null;
        if (entry is null && (found.Content.Frame is not Frames.Quote || view[token].Upos is PartOfSpeech.Adv))
            return null;
        return Build(view, group, entry ?? Inversion, token, found.Source, found.Content);
    }

    private static Draft? At(SentenceView view, int verb)
    {
        var group = VerbGroup.Of(view, verb);
        var source = SourceFinder.OfVerb(view, group);
        if (source is null && !group.Passive && (view[verb].Has("VerbForm=Inf") || view[verb].Has("Person=1") && group.First == group.Last) && view.Around(verb) is null)
            return null;
        if (source is not null && view.Is(source.Head, "generic") && group.Holder != group.Verb)
            return null;
        var causative = view.Tree.Children(verb).FirstOrDefault(child => view[child].Relation is Relation.Aux && view[child].Subtype == "caus", -1);
        var matches = causative < 0 ? [] : CueMatcher.Match(view, CueClass.Verb, causative).Where(match => match.Last == verb).ToList();
        if (matches.Count == 0)
            matches = CueMatcher.Match(view, CueClass.Verb, verb, group.Reflexive).ToList();
        if (BrokenQuotations.At(view, group, matches) is { } broken)
            return broken;
        Draft? best = null;
        foreach (var match in matches)
        {
            if (match.Entry.Takes(Frames.Quote | Frames.That) && ReportingInversion.Find(view, group, match.Last) is { } inverted)
                return Build(view, group, match.Entry, Math.Max(group.Last, match.Last), inverted.Source, inverted.Content);
            if (Content(view, group, match, source) is { } content && !matches.Any(other => other.IsMeantFor(content.Frame, match)))
            {
                var draft = Build(view, group, match.Entry, Math.Max(group.Last, match.Last), source, content);
                if (best is null || draft.Score > best.Score + 0.001)
                    best = draft;
            }

            if (best is not null && match.Entry.Rest.Count > 0 && best.Entry == match.Entry)
                break;
        }

        if (best is null && matches.Count == 0 && ReportingInversion.Find(view, group, verb) is { Content.Frame: Frames.Quote } unknown)
            best = Build(view, group, Inversion, group.Last, unknown.Source, unknown.Content);
        return best;
    }

    private static ContentMatch? Content(SentenceView view, VerbGroup group, CueMatch match, SourcePhrase? source)
    {
        var entry = match.Entry;
        if (entry.Takes(Frames.Quote | Frames.That) && !group.Passive && QuotedContent.Find(view, group, source) is { } quoted)
            return quoted;
        var clause = ClauseContent.Find(view, group, match.Last, entry)
            ?? (match.Last > group.Verb ? ClauseContent.Of(view, match.Last, match.Last, entry) : null)
            ?? (entry.Takes(Frames.That) ? ClauseContent.Stray(view, Math.Max(match.Last, group.Last)) : null);
        if (clause is not null && clause.Frame is Frames.That or Frames.Wh)
            return clause;
        if (entry.Takes(Frames.Quote | Frames.That) && ParentheticalContent.Find(view, group, source) is { } around)
            return around;
        if (group.Passive && PhraseContent.OfRaisedSubject(view, group.Verb) is { } raised && entry.Takes(Frames.That | Frames.ObjInf))
            return raised;
        if (clause is not null)
            return clause;
        if (group.Passive || SourceFinder.IsPassiveParticiple(view, group.Verb))
            return entry.Takes(Frames.Np) ? PhraseContent.OfPassive(view, group.Verb) : null;
        if (match.Last > group.Verb && entry.Takes(Frames.Np) && PhraseContent.BehindPreposition(view, match.Last, Frames.Np) is { } behind)
            return behind;
        return PhraseContent.Of(view, group.Verb, Math.Max(match.Last, group.Last), entry)
            ?? (entry.Takes(Frames.Np) && entry.Strength >= 0.8 ? PhraseContent.Stray(view, Math.Max(match.Last, group.Last)) : null)
            ?? (match.Last > group.Verb ? PhraseContent.Of(view, match.Last, Math.Max(match.Last, group.Last), entry) : null);
    }

    /// <summary>“Says he is ready to…” promises as “is ready to…” does.</summary>
    private static CueEntry? PredicateEntry(SentenceView view, int verb)
    {
        var predicate = view.Tree.Child(verb, Relation.Xcomp);
        return predicate < 0 ? null : CueMatcher.Match(view, CueClass.Adjective, predicate).FirstOrDefault()?.Entry;
    }

    private static Draft Build(SentenceView view, VerbGroup group, CueEntry entry, int last, SourcePhrase? source, ContentMatch content)
    {
        last = Math.Max(last, content.CueEnd);
        if (content.Frame is Frames.As && PredicateEntry(view, group.Verb) is { } predicate)
            entry = entry with { Stance = predicate.Stance, Negated = predicate.Negated };
        return new Draft
        {
            Sentence = view.Index,
            CueToken = group.Verb,
            Entry = entry,
            Negated = group.Negated,
            Frame = content.Frame,
            Cue = CueSpan.Of(view, group.First, last, content),
            Source = source,
            Content = content.Ranges,
            Score = entry.Strength * content.Weight,
        };
    }
}
