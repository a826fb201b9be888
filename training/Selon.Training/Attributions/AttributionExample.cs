namespace Selon.Training.Attributions;

/// <summary>A sentence in numbers.</summary>
/// <param name="Language">The number of the language, the same for all of a batch.</param>
/// <param name="States">The parser's inner states, word by word.</param>
/// <param name="Tokens">Rows of the features of each word.</param>
/// <param name="CueLabels">0 outside, 1 begins a cue, 2 goes on.</param>
/// <param name="Cues">The cues with the roles of all words.</param>
internal sealed record AttributionExample(int Language, Half[] States, int[] Tokens, int[] CueLabels, IReadOnlyList<CueExample> Cues)
{
    public int Length => CueLabels.Length;
}
