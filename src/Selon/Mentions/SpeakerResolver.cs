using Selon.Languages.Lexicons;
using Selon.Mentions.Resolving;
using Selon.Statements;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>Tells who each source is: a name, whom a pronoun or a description stands for, or somebody unnamed.</summary>
internal sealed class SpeakerResolver(IReadOnlyList<SentenceView> views, ProfileBook book, IReadOnlyList<Draft> drafts)
{
    private Choice?[] _choices = [];

    private readonly AntecedentFinder _finder = new(views, book, drafts);
    private readonly RelativeAntecedent _relatives = new(book);

    /// <summary>What there was to choose from for each draft.</summary>
    public IReadOnlyList<IReadOnlyList<Choice>> Choices() => [.. drafts.Select((draft, i) => ChoicesOf(draft, _choices[i]))];

    /// <summary>Resolves the drafts in the order of the text.</summary>
    public IReadOnlyList<Speaker> Resolve()
    {
        var speakers = new Speaker[drafts.Count];
        _choices = new Choice?[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            _finder.See(drafts[i].Source?.Sentence ?? drafts[i].Sentence);
            (speakers[i], _choices[i]) = Resolve(drafts[i]);
            if (speakers[i].Profile is { } profile)
                _finder.Discourse.Spoke(profile, drafts[i].Sentence);
        }

        _finder.See(views.Count - 1);
        foreach (var (profile, span) in _finder.Pointing().Concat(drafts.Zip(speakers).SelectMany(said => OfHimself(said.First, said.Second))))
            profile.Mentions.Add(span);
        return speakers;
    }

    /// <summary>Within quotation marks the first person is who speaks.</summary>
    private IEnumerable<(Profile Profile, TextSpan Span)> OfHimself(Draft draft, Speaker speaker)
    {
        if (speaker.Profile is not { } profile)
            yield break;
        foreach (var content in draft.Content)
            for (var at = SentenceView.IndexAt(views, content.Start); at < views.Count && views[at].Span.Start < content.End; at++)
            {
                var view = views[at];
                for (var i = view.TokenAt(content.Start); i < view.Tree.Count && view[i].Surface.Start < content.End; i++)
                {
                    if (view[i].Upos is PartOfSpeech.Pron && view.Pack.Pronouns.Find(view[i].Form) is { Type: "personal", Person: "1", Number: var number } && IsQuotedBy(view, i, draft)
                        && (number is "p") == (!profile.IsPerson || profile.Plural))
                        yield return (profile, view[i].Surface);
                }
            }
    }

    /// <summary>True for a word in just one pair of marks that opens behind or ends in front of the cue.</summary>
    private static bool IsQuotedBy(SentenceView view, int token, Draft draft)
    {
        var around = view.Quotations.Where(quotation => quotation.Inner.Contains(view[token].Surface.Start)).ToList();
        return around is [var one] && (draft.Cue is not { } cue || !one.Span.Contains(cue));
    }

    private IReadOnlyList<Choice> ChoicesOf(Draft draft, Choice? own)
    {
        var owner = draft.Source is { Antecedent: < 0 } source ? _finder.OwnerChoice(views[source.Sentence], source.Head, source.Span) : null;
        return [.. new[] { own, owner }.OfType<Choice>()];
    }

    private (Speaker Speaker, Choice? Choice) Resolve(Draft draft)
    {
        if (draft.Source is not { } source)
            return OfNoSource(draft);
        var view = views[source.Sentence];
        var antecedent = source.Antecedent;
        while (antecedent >= 0 && view[antecedent].Relation is Relation.Appos && view[antecedent].Head >= 0)
            antecedent = view[antecedent].Head;
        if (antecedent >= 0 || IsRelative(view, source))
            antecedent = _relatives.Of(view, antecedent, source.Head);
        if (antecedent >= 0)
            return OfPhrase(view, antecedent, NounPhrase.Span(view, antecedent, draft.CueToken));

        var head = source.Head;
        if (source.Span.Length <= view[head].Surface.Length && view[head].Upos is PartOfSpeech.Pron or PartOfSpeech.Det && view.Pack.Pronouns.Find(view[head].Form) is { Type: not "indefinite" } pronoun)
        {
            if (pronoun.Person is "1" or "2")
                return (Speaker.Nobody, null);
            return view.Is(head, "generic") ? OfGeneric(view, head) : Known(_finder.OfPronoun(view, head), source.Span);
        }

        if (view.Is(head, "generic") && source.Span.Length <= view[head].Surface.Length + 2)
            return (Speaker.Nobody, null);
        return (AntecedentFinder.IsNearest(view, head) || view.Is(head, "nearest")) && new OwnNames(book).In(view, head, source.Span) is null ? Known(_finder.OfPronoun(view, head), source.Span) : OfPhrase(view, head, source.Span);
    }

    private static bool IsRelative(SentenceView view, SourcePhrase source) =>
        view.Is(source.Head, "relative") && view[source.Head].Upos is PartOfSpeech.Pron && source.Span.Length <= view[source.Head].Surface.Length;

    /// <summary>A quotation that no cue claims goes on from another; a cue may hold its own pronoun (<c>à l'en croire</c>).</summary>
    private (Speaker Speaker, Choice? Choice) OfNoSource(Draft draft)
    {
        if (draft.CueToken < 0)
            return Known(_finder.OfQuotation(draft.Sentence, draft.Start), null);
        var view = views[draft.Sentence];
        if (draft.Cue is { } cue)
        {
            for (var i = view.TokenAt(cue.Start); i < view.Tree.Count && view[i].Surface.Start < cue.End; i++)
            {
                if ((view[i].Upos is PartOfSpeech.Pron && view[i].Relation is not Relation.Expl || view[i].Relation is Relation.Obj) && view.Pack.Pronouns.Find(view[i].Form) is { Type: "personal", Person: "3", Number.Length: > 0 } && !view.Is(i, "generic"))
                    return Known(_finder.OfPronoun(view, i), null);
            }
        }

        return (Speaker.Nobody, null);
    }

    private (Speaker Speaker, Choice? Choice) OfPhrase(SentenceView view, int head, TextSpan span)
    {
        if (view.Trim(span).IsEmpty)
            return (Speaker.Nobody, null);
        var names = new OwnNames(book);
        var several = view.Tree.Children(head, Relation.Conj).Any(child => span.Contains(view[child].Surface));
        if (!several && names.In(view, head, span) is { } run)
            return (Speak(book.Of(run), span), null);
        var found = _finder.OfPhrase(view, head, span);
        return found.Itself && found.Profile is not null
            ? (Speak(_finder.Describe(view, head, span, _finder.Word(view, head, span), several), span), found.Choice)
            : Known(found, span, found.Profile is { Named: false } bare && PhraseQuestions.Determiner(view, head) >= 0 ? _finder.Word(view, head, span) : null);
    }

    /// <summary>“one” is the body at which something is said (<c>à la préfecture, on assure…</c>), or nobody.</summary>
    private (Speaker Speaker, Choice? Choice) OfGeneric(SentenceView view, int head)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view[i].Relation is Relation.Obl or Relation.Nmod or Relation.Advmod && view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && view.Around(i) is null
                && view.Tree.IsUnder(i, view[head].Head < 0 ? head : view[head].Head) && view.Tree.Children(i, Relation.Case).Any(marker => view.Is(marker, "at"))
                && (view.Noun(i) is { Kind: NounKind.Organisation or NounKind.Group } || book.RunsIn(view.Index).Any(run => run.First <= i && i <= run.Last && !book.Of(run).IsPerson && book.Of(run).Kind is not EntityKind.Place)))
                return OfPhrase(view, i, NounPhrase.Span(view, i));
        }

        return (Speaker.Nobody, null);
    }

    /// <param name="wording">How the words describe him; a bare description (“union” in “union officials”) gets its article from them.</param>
    private static (Speaker Speaker, Choice? Choice) Known(AntecedentFinder.Found found, TextSpan? mention, string? wording = null)
    {
        if (found.Profile is not { } profile)
            return (Speaker.Nobody, found.Choice);
        if (wording is not null && wording.EndsWith($" {profile.Name}", StringComparison.OrdinalIgnoreCase))
            profile.AddForm(wording);
        return (Speak(profile, mention), found.Choice);
    }

    private static Speaker Speak(Profile profile, TextSpan? mention)
    {
        if (mention is { } span)
            profile.Mentions.Add(span);
        return new Speaker(profile, profile.Name, profile.Naming ?? (profile.Named && profile.IsPerson ? Naming.Person : profile.Named || !profile.IsPerson ? Naming.Body : Naming.Unnamed));
    }
}
