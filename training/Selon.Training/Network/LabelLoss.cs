using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Cross entropy of labels.</summary>
internal static unsafe class LabelLoss
{
    /// <summary>Turns scores into the slope of the loss; returns the chances.</summary>
    /// <param name="gold">The right label of each word; -1 where nobody knows it.</param>
    /// <param name="loss">Grows by the loss.</param>
    public static float[] Softmax(float* scores, int labels, int[] gold, float scale, ref double loss)
    {
        const int Width = LabelChances.Width;
        var chances = new float[gold.Length * labels];
        for (var word = 0; word < gold.Length; word++)
        {
            var row = scores + ((long)word * Width);
            Gates.Softmax(row, labels);
            new ReadOnlySpan<float>(row, labels).CopyTo(chances.AsSpan(word * labels));
            if (gold[word] >= 0)
                loss -= Math.Log(Math.Max(row[gold[word]], 1e-30)) * scale;
            for (var label = 0; label < Width; label++)
                row[label] = gold[word] < 0 || label >= labels ? 0 : (row[label] - (label == gold[word] ? 1 : 0)) * scale;
        }

        return chances;
    }
}
