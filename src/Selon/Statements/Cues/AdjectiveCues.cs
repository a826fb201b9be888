using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Statements that an adjective makes with its copula (“is confident that…”).</summary>
internal static class AdjectiveCues
{
    public static IEnumerable<Draft> Find(SentenceView view)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view[i].Upos is not (PartOfSpeech.Adj or PartOfSpeech.Verb) || CueMatcher.Match(view, CueClass.Adjective, i).FirstOrDefault() is not { } match)
                continue;
            var copula = view.Tree.Children(i).FirstOrDefault(child => view[child].Relation is Relation.Cop or Relation.Aux, -1);
            var governor = view[i].Relation is Relation.Xcomp && view[i].Head is >= 0 and var head && head < i && view.IsVerb(head) ? view[i].Head : -1;
            if (copula < 0 && governor < 0)
                continue;
            var content = ClauseContent.Of(view, i, match.Last, match.Entry) ?? PhraseContent.Of(view, i, match.Last, match.Entry);
            var group = VerbGroup.Of(view, governor >= 0 ? governor : i);
            if (content is null || SourceFinder.OfVerb(view, group with { Passive = false }) is not { } source)
                continue;
            var first = copula >= 0 ? Math.Min(group.First, copula) : group.First;
            yield return new Draft
            {
                Sentence = view.Index,
                CueToken = i,
                Entry = match.Entry,
                Negated = group.Negated,
                Frame = content.Frame,
                Cue = CueSpan.Of(view, first, Math.Max(match.Last, content.CueEnd), content),
                Source = source,
                Content = content.Ranges,
                Score = match.Entry.Strength,
            };
        }
    }
}
