namespace Selon.Training.Names;

/// <summary>A sentence in numbers.</summary>
/// <param name="Language">The number of the language, the same for all of a batch.</param>
/// <param name="States">The parser's inner states, word by word.</param>
/// <param name="Features">Rows of the features of each word.</param>
/// <param name="Labels">As in <see cref="Mentions.Names.Tagging.NameLabels"/>.</param>
internal sealed record NameExample(int Language, Half[] States, int[] Features, int[] Labels)
{
    public int Length => Labels.Length;
}
