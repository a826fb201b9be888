namespace Selon.Mentions.Resolving;

/// <summary>What speaks for or against a candidate; those from <see cref="Nobody"/> on, for or against taking none.</summary>
internal enum Sign
{
    GenderSame, GenderUnknown, GenderOther, NumberOther,
    IsPerson, IsOrganisation, IsGroup, IsDocument, IsPlace, IsUnknown, Named, NamedPerson, NamedBody,
    SameSentence, OneBack, TwoBack, FewBack, FarBack, SameParagraph,
    Latest, SecondLatest, ThirdLatest, LatestNamed, LatestSubject, LatestPerson,
    WasSubject, WasLowerSubject, WasObject, WasOblique, WasInside, WasQuoted,
    LastSpeaker, LastSpeakerHere, SecondLastSpeaker, Spoke, LastNamedSpeaker,
    Once, Few, Many, Most,
    SameNoun, SameStem, Narrower, OtherNouns, NoNouns, LatestOfNoun, OnlyOfNoun,
    AllWords, SomeWords, NoWords,
    SameKind, OtherKind,
    Ahead, AheadHere, AheadNext, AheadNoun,
    SpeaksByName, SpeaksNear, SubjectByName, InLead, OnlySuch, FewSuch,
    SubjectHere, SubjectOneBack, LastSubject, FirstHere, FirstOneBack, FirstInParagraph, SpokeHere, SpokeOneBack, SpokeInParagraph,
    Located, AlwaysLocated, UnsurePerson, NounInName, MostOfKind, OnlyOfKind,

    Nobody, Alone, WithAdjective, WithComplement, WithName, AsSubject, Opening, NoSpeakerYet, NoneOfKind, OneOfKind, ManyOfKind, NounKnown, Office, NounSeen, Possessed, InHeadline, Capitalised, Pointing, Generic, Kin, Rival, EitherKind, ParagraphStart, SentenceStart,
}
