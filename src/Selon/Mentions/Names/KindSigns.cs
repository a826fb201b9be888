using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Finds the signs of a name's kind, in its words and in the sentence around it.</summary>
internal static class KindSigns
{
    public static IEnumerable<KindSign> Of(SentenceView view, NameRun run, NameRun? before, NameRun? after) => Inside(view, run).Concat(Around(view, run)).Concat(Beside(view, run, before, after));

    private static IEnumerable<KindSign> Inside(SentenceView view, NameRun run)
    {
        var pack = view.Pack;
        var (first, last) = (run.First, run.Last);
        yield return KindSign.Always;
        yield return (last - first) switch { 0 => KindSign.OneWord, 1 => KindSign.TwoWords, 2 => KindSign.ThreeWords, _ => KindSign.MoreWords };
        if (first == last && IsAcronym(view[first].Form))
            yield return KindSign.Acronym;
        var given = pack.GivenNames.ContainsKey(view[first].Form);
        var core = last;
        for (var i = first; i <= last; i++)
        {
            var form = view[i].Form;
            if (last > first && IsAcronym(form))
                yield return KindSign.SomeCapitals;
            if (form.Any(char.IsAsciiDigit))
                yield return KindSign.HoldsNumber;
            if (form is [_, '.'] && i > first)
                yield return KindSign.HoldsInitial;
            if (form.Contains('-', StringComparison.Ordinal) && form.Length > 1)
                yield return KindSign.HoldsHyphen;
            if (i > first && !given && pack.GivenNames.ContainsKey(form))
                yield return KindSign.GivenInside;
            if (i > first && char.IsLower(form[0]) && view.Is(i, "in-name") && core == last)
            {
                core = i - 1;
                yield return KindSign.HoldsPreposition;
            }
            else if (i > first && (view.Is(i, "name-particle") || char.IsUpper(form[0]) && view.Is(i, "particle")))
            {
                yield return KindSign.HoldsParticle;
            }
        }

        var closing = view.Noun(core);
        if (given && !(last > first && closing is { Kind: not NounKind.Person }))
            yield return last > first ? KindSign.GivenFirst : KindSign.GivenAlone;
        if (view.Is(first, "firm") || view.Is(last, "firm"))
            yield return KindSign.Firm;
        if (last > first && !given && view.Noun(first) is { } opening)
            yield return Shifted(KindSign.OpensPerson, opening.Kind);
        if (closing is not null && (core > first || first == last && !given))
            yield return closing.Kind is NounKind.Person && closing.Lemma != view.Lower(core) ? KindSign.ClosesGroup : Shifted(KindSign.ClosesPerson, closing.Kind);
        if (last > first && view.Is(first, "place-opening"))
            yield return KindSign.OpensAsPlace;
        if (last > first && view.Is(core, "place-closing"))
            yield return KindSign.ClosesAsPlace;
        if (last > first && pack.Names.Find(view[first].Form) is { Kind: EntityKind.Place })
            yield return KindSign.OpensKnownPlace;
        if (last > first && pack.Names.Find(view[last].Form) is { Kind: EntityKind.Place })
            yield return KindSign.ClosesKnownPlace;
        if (view[first].Upos is not PartOfSpeech.Propn)
            yield return KindSign.CommonFirst;
        if (last > first && view[last].Upos is not PartOfSpeech.Propn)
            yield return KindSign.CommonLast;
        if (view.Is(first, "paper") || view.Is(core, "paper"))
            yield return KindSign.Paper;
        if (view.Is(first, "origin"))
            yield return KindSign.OpensOrigin;
        if (EndsAs(view, core, "place-ending"))
            yield return KindSign.PlaceEnding;
        if (EndsAs(view, last, "family-ending"))
            yield return KindSign.FamilyEnding;
    }

    private static IEnumerable<KindSign> Around(SentenceView view, NameRun run)
    {
        var head = Head(view, run);
        var token = view[head];
        if (run.First == 0)
            yield return KindSign.OpensSentence;
        if (run.First > 0 && view[run.First - 1].Upos is PartOfSpeech.Det)
            yield return KindSign.Determined;
        if (run.First > 0 && view.Is(run.First - 1, "honorific"))
            yield return KindSign.Honorific;
        if (run.First > 0 && view[run.First - 1].Form is "(")
            yield return KindSign.InBrackets;
        if (run.First > 0 && view[run.First - 1].Form is "\"" or "“" or "«" or "'" or "‘")
            yield return KindSign.InQuotes;
        if (view.Tree.Child(head, Relation.Case) is >= 0 and var marker && marker < run.First)
            yield return view.Is(marker, "place-preposition") ? KindSign.Located : view.Is(marker, "direction") ? KindSign.Directed : view.Is(marker, "of") ? KindSign.Belonging : KindSign.OtherPreposition;
        if (token.Relation is Relation.Nsubj && token.Head >= 0)
            yield return view.Pack.Cues.Find(CueClass.Verb, view[token.Head].Lemma).Count > 0 ? KindSign.Speaks : KindSign.Subject;
        if (token.Relation is Relation.Obj or Relation.Iobj)
            yield return KindSign.Object;
        if (run.Last + 1 < view.Tree.Count && view[run.Last + 1] is { Upos: PartOfSpeech.Part, Relation: Relation.Case })
            yield return KindSign.Possessor;
        if (view.Tree.Children(head).Any(child => view[child].Relation is Relation.Acl && Enumerable.Range(run.Last, Math.Max(0, child - run.Last)).Any(i => view.Is(i, "people-only"))))
            yield return KindSign.Who;
        foreach (var sign in InFront(view, run, head).Concat(Behind(view, run, head)).Concat(Placing(view, run)))
            yield return sign;
    }

    /// <summary>What stands in a place's surroundings, told by the words in their order, since trees hang names on many things.</summary>
    private static IEnumerable<KindSign> Placing(SentenceView view, NameRun run)
    {
        var before = run.First - 1;
        if (before >= 0 && (view.Is(before, "place-preposition") || view.Is(before, "direction")))
            yield return KindSign.AdjacentLocated;
        if (before >= 0 && view[before].Upos is PartOfSpeech.Det)
        {
            if (view[before].Has("Number=Plur"))
                yield return KindSign.PluralArticle;
            before--;
        }

        if (before > 0 && view.Is(before, "of"))
        {
            before--;
            while (before > 0 && view[before].Upos is PartOfSpeech.Adj && !view.Is(before, "near-place"))
                before--;
            if (view.Is(before, "near-place"))
                yield return KindSign.NearPlace;
            else if (view.Is(before, "site-of"))
                yield return KindSign.OfSite;
        }

        if (run.Last + 1 < view.Tree.Count && view[run.Last + 1].Form is ":")
            yield return KindSign.BeforeColon;
        if (run.Last + 2 < view.Tree.Count && view[run.Last + 1].Form is "(" && view.Pack.Names.Find(view[run.Last + 2].Form) is { Kind: EntityKind.Place })
            yield return KindSign.BeforeBracketedPlace;
    }

    private static IEnumerable<KindSign> InFront(SentenceView view, NameRun run, int head)
    {
        var before = run.First - 1;
        while (before > 0 && run.First - before < 3 && view[before].Upos is PartOfSpeech.Adj && view.Noun(before) is null)
            before--;
        if (before >= 0 && view[before].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && !view.Is(before, "honorific") && view.Noun(before) is { } noun)
            yield return noun is { Kind: NounKind.Person, Title: true } ? KindSign.TitleInFront : noun.Kind switch
            {
                NounKind.Person => KindSign.PersonInFront,
                NounKind.Place => KindSign.PlaceInFront,
                NounKind.Document => KindSign.DocumentInFront,
                NounKind.Group => KindSign.GroupInFront,
                _ => KindSign.OrganisationInFront,
            };
        var up = view[head].Head;
        if (up < 0 || up >= run.First)
            yield break;
        if (view.Tree.Child(head, Relation.Case) is >= 0 and var marker && view.Is(marker, "of") && view.Noun(up) is { } owned)
            yield return view.Is(up, "place-officer") ? KindSign.OfPlace : owned.Kind switch { NounKind.Person => owned.Title ? KindSign.OfTitle : KindSign.OfPerson, NounKind.Place => KindSign.OfPlace, _ => KindSign.OfOrganisation };
        else if (view[head].Relation is Relation.Appos && view.Noun(up) is { } apposed)
            yield return Apposed(apposed.Kind);
    }

    private static IEnumerable<KindSign> Behind(SentenceView view, NameRun run, int head)
    {
        var up = view[head].Head;
        if (up > run.Last && view[head].Relation is Relation.Compound or Relation.Nmod && view.Tree.Child(head, Relation.Case) < 0)
            yield return view.Noun(up) switch { { Kind: NounKind.Person } => KindSign.PersonBehind, { Kind: NounKind.Place } => KindSign.PlaceBehind, { Kind: NounKind.Organisation or NounKind.Media } => KindSign.OrganisationBehind, _ => KindSign.OtherNounBehind };
        foreach (var child in view.Tree.Children(head, Relation.Appos))
        {
            if (child > run.Last && view.Noun(child) is { } noun)
                yield return Apposed(noun.Kind);
        }

        if (run.Last + 2 < view.Tree.Count && view[run.Last + 1].Form is "," && view[run.Last + 2].Upos is PartOfSpeech.Num && run.Last + 3 < view.Tree.Count && (view[run.Last + 3].Form is "," || view.Is(run.Last + 3, "year")))
            yield return KindSign.Aged;
    }

    private static IEnumerable<KindSign> Beside(SentenceView view, NameRun run, NameRun? before, NameRun? after)
    {
        if (before is not null && before.Last == run.First - 2)
        {
            var between = view[run.First - 1];
            if (between.Form is ",")
            {
                yield return KindSign.BehindComma;
                if (before is { Key: not null, Kind: EntityKind.Place })
                    yield return KindSign.BesidePlace;
            }
            else if (between.Upos is PartOfSpeech.Cconj)
            {
                if (before is { Key: not null, Kind: EntityKind.Place })
                    yield return KindSign.BesidePlace;
                if (before.Last > before.First && view.Pack.GivenNames.ContainsKey(view[before.First].Form))
                    yield return KindSign.BesideGiven;
            }
        }

        if (after is not null && after.First == run.Last + 1 && after.Last > after.First && view.Pack.GivenNames.ContainsKey(view[after.First].Form))
            yield return KindSign.QualifiesName;
        if (after is null || after.First != run.Last + 2)
            yield break;
        if (view[run.Last + 1].Form is "," && after is { Key: not null, Kind: EntityKind.Place })
            yield return KindSign.BeforePlaceComma;
        else if (view[run.Last + 1].Upos is PartOfSpeech.Cconj && after is { Key: not null, Kind: EntityKind.Place })
            yield return KindSign.BesidePlace;
        else if (view[run.Last + 1].Upos is PartOfSpeech.Cconj && after.Last > after.First && view.Pack.GivenNames.ContainsKey(view[after.First].Form))
            yield return KindSign.BesideGiven;
    }

    /// <summary>The word that the others of the name hang on.</summary>
    public static int Head(SentenceView view, NameRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            if (view[i].Head < run.First || view[i].Head > run.Last)
                return i;
        }

        return run.First;
    }

    /// <summary>True where more than the form of a name makes it a person's: a given name, or a title or a noun of a person in front.</summary>
    public static bool IsSurelyPerson(SentenceView view, NameRun run) =>
        view.Pack.GivenNames.ContainsKey(view[run.First].Form) || run.First > 0 && (view.Is(run.First - 1, "honorific") || view.Noun(run.First - 1) is { Kind: NounKind.Person });

    public static bool IsAcronym(string form) => form.Length is >= 2 and <= 7 && form.All(c => char.IsUpper(c) || c is '.' or '&') && form.Count(char.IsUpper) > 1;

    private static KindSign Apposed(NounKind kind) => kind switch { NounKind.Person => KindSign.ApposedPerson, NounKind.Place => KindSign.ApposedPlace, NounKind.Document => KindSign.ApposedDocument, _ => KindSign.ApposedOrganisation };

    private static KindSign Shifted(KindSign person, NounKind kind) => person + kind switch
    {
        NounKind.Person => 0,
        NounKind.Organisation => 1,
        NounKind.Place => 2,
        NounKind.Document => 3,
        NounKind.Group => 4,
        _ => 5,
    };

    private static bool EndsAs(SentenceView view, int token, string wordClass) =>
        view.Pack.Words[wordClass].Any(ending => view[token].Form.Length > ending.Length + 1 && view[token].Form.EndsWith(ending, StringComparison.Ordinal));
}
