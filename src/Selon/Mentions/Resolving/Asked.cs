namespace Selon.Mentions.Resolving;

/// <summary>What sort of words somebody is looked for behind; each weighs the signs in its own way.</summary>
internal enum Asked
{
    /// <summary>A pronoun with a gender in front of its verb (<c>il</c>, “she”).</summary>
    Pronoun,

    /// <summary>The same behind a quotation or its verb (<c>a-t-elle dit</c>).</summary>
    Inverted,

    /// <summary>A pronoun without a gender (“it”, <c>lui</c>).</summary>
    Neutral,

    /// <summary>A pronoun for several.</summary>
    They,

    /// <summary>A pronoun that points to the nearest (<c>celui-ci</c>, “the latter”).</summary>
    Nearest,

    /// <summary>The owner that a possessive points to.</summary>
    Owner,

    /// <summary>The owners that a possessive points to.</summary>
    Owners,

    /// <summary>A quotation without a source.</summary>
    Quotation,

    /// <summary>A person's noun alone behind its article.</summary>
    Person,

    /// <summary>A person's noun with adjectives or complements.</summary>
    PersonWith,

    /// <summary>A noun of origin (<c>la Bretonne</c>).</summary>
    Origin,

    /// <summary>A noun that fits nearly any body (“the company”).</summary>
    AnyBody,

    /// <summary>Another noun of a body.</summary>
    Body,

    /// <summary>A body's noun with adjectives or complements.</summary>
    BodyWith,

    /// <summary>A text.</summary>
    Document,

    /// <summary>A noun that the pack does not know.</summary>
    Thing,

    /// <summary>A noun behind a demonstrative.</summary>
    This,

    /// <summary>A noun behind a possessive.</summary>
    Owned,

    /// <summary>A plural noun.</summary>
    Several,

    /// <summary>A noun without an article, as headlines have it.</summary>
    Headline,
}
