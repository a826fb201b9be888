namespace Selon.Training.Network;

/// <summary>A sentence in numbers.</summary>
/// <param name="Words">Vocabulary numbers; 0 for words without their own vector.</param>
/// <param name="Parts">Buckets of the parts of each word, one word behind another.</param>
/// <param name="Tags">-1 where the tag is too rare to learn.</param>
/// <param name="Heads">0 is the root, words count from 1.</param>
/// <param name="Relations">-1 where the relation is too rare to learn.</param>
internal sealed record Example(int[] Words, int[] Parts, int[] Tags, int[] Heads, int[] Relations, float Weight = 1)
{
    public int Length => Words.Length;
}
