namespace Selon.Training.Attributions;

/// <summary>A cue in numbers.</summary>
/// <param name="Pairs">Rows of the features of each word with this cue.</param>
/// <param name="Roles">A label for each word; -1 where nothing is to be learnt.</param>
internal sealed record CueExample(int First, int Last, int[] Pairs, int[] Roles);
