namespace Selon.Statements.Attributions;

/// <summary>A cue with what belongs to it, in token numbers of its sentence; ends are inclusive.</summary>
/// <param name="Source">Null where the sentence names nobody.</param>
/// <param name="Content">In the order of the text; empty where nothing is said.</param>
/// <param name="CueChance">How surely the words are a cue, from 0 to 1.</param>
/// <param name="SourceChance">How surely the source is that one, or is not in the sentence.</param>
/// <param name="ContentChance">How surely the content is that one.</param>
internal sealed record Attribution(
    (int First, int Last) Cue,
    (int First, int Last)? Source,
    IReadOnlyList<(int First, int Last)> Content,
    double CueChance,
    double SourceChance,
    double ContentChance)
{
    /// <summary>The chances of the roles, five a word, that source and content were read off; empty where nobody keeps them.</summary>
    public IReadOnlyList<float> RoleChances { get; init; } = [];
}
