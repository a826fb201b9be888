namespace Selon.Mentions.Unnamed;

/// <summary>What somebody without a name is, as the text calls them.</summary>
public enum SourceType
{
    /// <summary>In the service of a state or a body: an official, a civil servant, a government source, a spokesman.</summary>
    Official,

    /// <summary>A diplomat or a diplomatic source.</summary>
    Diplomat,

    /// <summary>A soldier, an officer, a military source.</summary>
    Military,

    /// <summary>Police, intelligence, security services.</summary>
    Security,

    /// <summary>A judge, a prosecutor, a judicial source.</summary>
    Judicial,

    /// <summary>Somebody elected, or of a party.</summary>
    Politician,

    /// <summary>A manager, an executive, an owner.</summary>
    Manager,

    /// <summary>Somebody employed, or of a trade union.</summary>
    Employee,

    /// <summary>An expert, an analyst, a scientist, an investor.</summary>
    Expert,

    /// <summary>A lawyer.</summary>
    Lawyer,

    /// <summary>A doctor, a nurse, a hospital source.</summary>
    Medical,

    /// <summary>Somebody who was there, or whom it befell.</summary>
    Witness,

    /// <summary>A neighbour, an inhabitant.</summary>
    Resident,

    /// <summary>Family, friends, colleagues.</summary>
    Relative,

    /// <summary>An activist, an association.</summary>
    Activist,

    /// <summary>A journalist or a medium that is not named.</summary>
    Journalist,

    /// <summary>A source close to a matter or familiar with it.</summary>
    Insider,
}
