namespace Selon.Models;

/// <summary>The last layer of a network that labels words.</summary>
internal static unsafe class LabelChances
{
    /// <summary>Columns of the layer, whatever the number of labels.</summary>
    public const int Width = Matrix.Lanes;

    /// <summary>Chances of the labels, word by word.</summary>
    /// <param name="row">Distance of the rows.</param>
    /// <param name="inner">How much of a row is read.</param>
    public static float[] Of(float* rows, int row, float* matrix, float* bias, int inner, int labels, int words, Arena arena)
    {
        var scores = arena.Take((long)words * Width);
        Matrix.FillRows(scores, bias, Width, words);
        Matrix.AddProduct(scores, Width, rows, row, 1, matrix, Width, words, Width, inner);
        var chances = new float[words * labels];
        for (var word = 0; word < words; word++)
        {
            var own = scores + ((long)word * Width);
            Gates.Softmax(own, labels);
            new ReadOnlySpan<float>(own, labels).CopyTo(chances.AsSpan(word * labels));
        }

        return chances;
    }
}
