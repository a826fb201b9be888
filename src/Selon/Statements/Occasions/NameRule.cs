namespace Selon.Statements.Occasions;

/// <summary>Which names may be those of somebody who listens, and not of a place.</summary>
internal enum NameRule
{
    /// <summary>All of them: an object, an agent.</summary>
    Any,

    /// <summary>Those not known as a place.</summary>
    NoPlace,

    /// <summary>Those known as people or as media: the preposition may tell a place (<c>à Bruxelles</c>), and a body may be one (<c>à la mairie</c>).</summary>
    KnownOnly,

    /// <summary>Those of media only, and no other words: what hangs on a noun may say more of the noun (<c>l'adjoint au maire</c>).</summary>
    Outlet,

    /// <summary>None: in front of a crowd, but not of a building.</summary>
    None,
}
