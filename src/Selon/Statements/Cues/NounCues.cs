using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Statements that a noun makes, alone (“his promise to stay”) or with its verb (“issued a warning that…”).</summary>
internal static class NounCues
{
    /// <summary>With its verb a noun is the better reading of the two (“expressed concern about”).</summary>
    private const double LightVerbScore = 0.97;

    public static IEnumerable<Draft> Find(SentenceView view)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view[i].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Verb))
                continue;
            foreach (var match in CueMatcher.Match(view, CueClass.Noun, i))
            {
                if (At(view, match) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private static Draft? At(SentenceView view, CueMatch match)
    {
        var noun = match.Head;
        var verb = LightVerb(view, noun);
        var content = ClauseContent.Of(view, noun, match.Last, match.Entry) ?? PhraseContent.Of(view, noun, match.Last, match.Entry);
        if (content is null && verb >= 0)
            content = ClauseContent.Of(view, verb, match.Last, match.Entry) ?? PhraseContent.Of(view, verb, match.Last, match.Entry);
        if (content is null)
            return null;
        if (verb >= 0)
        {
            var group = VerbGroup.Of(view, verb);
            var source = group.Passive ? SourceFinder.Agent(view, verb) : SourceFinder.OfVerb(view, group);
            if (source is not null && group.First <= noun)
                return Build(view, match, group.First, source, content, group.Negated, LightVerbScore);
        }

        return Owner(view, noun, content) is { } owner ? Build(view, match, noun, owner, content, negated: false, 0.9 * match.Entry.Strength) : null;
    }

    private static Draft Build(SentenceView view, CueMatch match, int first, SourcePhrase source, ContentMatch content, bool negated, double score) =>
        new()
        {
            Sentence = view.Index,
            CueToken = match.Head,
            Entry = match.Entry,
            Negated = negated,
            Frame = content.Frame,
            Cue = CueSpan.Of(view, first, Math.Max(match.Last, content.CueEnd), content),
            Source = source,
            Content = content.Ranges,
            Score = score,
        };

    private static int LightVerb(SentenceView view, int noun)
    {
        var head = view[noun].Head;
        return head >= 0 && head < noun && view[noun].Relation is Relation.Obj && view.IsVerb(head) && view.Is(head, "light-verb") ? head : -1;
    }

    /// <summary>A possessive, a genitive, or an agent.</summary>
    private static SourcePhrase? Owner(SentenceView view, int noun, ContentMatch content)
    {
        foreach (var child in view.Tree.Children(noun))
        {
            var token = view[child];
            if (child < noun && (token.Subtype == "poss" || token.Has("Poss=Yes")))
                return token.Upos is PartOfSpeech.Det or PartOfSpeech.Pron
                    ? new SourcePhrase(token.Surface, view.Index, child)
                    : SourceFinder.Phrase(view, child);
            if (child > noun && token.Relation is Relation.Nmod && Speakers.CanSpeak(view, child)
                && !content.Ranges.Any(range => range.Overlaps(token.Surface)) && view.Tree.Child(child, Relation.Case) is >= 0 and var marker && view.Is(marker, "genitive"))
                return SourceFinder.Phrase(view, child);
            if (child > noun && token.Relation is Relation.Acl && SourceFinder.Agent(view, child) is { } agent && !content.Ranges.Any(range => range.Overlaps(agent.Span)))
                return agent;
        }

        return null;
    }
}
