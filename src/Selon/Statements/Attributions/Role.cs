namespace Selon.Statements.Attributions;

/// <summary>What a word is to a cue; the order is that of the network's labels.</summary>
internal enum Role
{
    None,
    SourceBegins,
    SourceGoesOn,
    ContentBegins,
    ContentGoesOn,
    Cue,
}
