namespace Selon.Explanations;

/// <summary>What found something.</summary>
public enum Finder
{
    /// <summary>The trained network alone.</summary>
    Network,

    /// <summary>The rules alone.</summary>
    Rules,

    /// <summary>The network and the rules, each for itself.</summary>
    Both,

    /// <summary>The quotation marks: there is no cue.</summary>
    Quotation,
}
