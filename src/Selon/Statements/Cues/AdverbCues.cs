using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Statements that an adverb gives on nobody's word (“reportedly”): the content is the clause around it.</summary>
internal static class AdverbCues
{
    public static IEnumerable<Draft> Find(SentenceView view)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view[i].Upos is not PartOfSpeech.Adv || CueMatcher.Match(view, CueClass.Adverb, i).FirstOrDefault() is not { } match || view[i].Head is not (>= 0 and var clause) || !view.IsVerb(clause))
                continue;
            var (first, last) = (view.Tree.First(clause), view.Tree.Last(clause));
            while (first < clause && view[first].Relation is Relation.Mark or Relation.Cc or Relation.Punct)
                first++;
            var cue = view.Tree.Span(i, match.Last);
            var ranges = Ranges.Without(view, view.Tree.Span(first, last), cue);
            if (ranges.Count == 0)
                continue;
            yield return new Draft
            {
                Sentence = view.Index,
                CueToken = i,
                Entry = match.Entry,
                Frame = Frames.That,
                Cue = cue,
                Content = ranges,
                Score = match.Entry.Strength,
            };
        }
    }
}
