using System.Globalization;
using System.Numerics;
using Selon.Languages;

namespace Selon.Stories.Links;

/// <summary>
/// A small network (one hidden layer of rectified units, logistic outputs) that gives the chance of each kind of link from the features of a pair: whether both are about one proposition; if so, whether both can hold; if not, whether the
/// same source changed its word; and whether one replies to the other. Its weights are <c>languages/link-weights.tsv</c>.
/// </summary>
internal sealed class LinkNetwork
{
    public const string File = "link-weights.tsv";

    /// <summary>About the same proposition; of these, cannot both hold; of those, a change of position; a reply.</summary>
    public const int Outputs = 4;

    private readonly float[][] _hidden;
    private readonly float[][] _out;

    /// <param name="hidden">A row a unit: its bias, then a weight a feature.</param>
    /// <param name="output">A row an output: its bias, then a weight a unit.</param>
    public LinkNetwork(float[][] hidden, float[][] output) => (_hidden, _out) = (hidden, output);

    /// <summary>The one that was learnt; null where there is none.</summary>
    public static LinkNetwork? Default { get; } = Load(PackFiles.Shared.ReadText(File));

    /// <summary>The chances that a pair says the same, cannot both hold, is a change of position, and that the later replies to the earlier.</summary>
    public (float Same, float Contradicts, float Updates, float Answers) Chances(float[] features)
    {
        Span<float> units = stackalloc float[_hidden.Length];
        for (var unit = 0; unit < _hidden.Length; unit++)
            units[unit] = Math.Max(0, Sum(_hidden[unit], features));
        Span<float> chances = stackalloc float[Outputs];
        for (var output = 0; output < Outputs; output++)
            chances[output] = 1 / (1 + MathF.Exp(-Sum(_out[output], units)));
        return (chances[0] * (1 - chances[1]), chances[0] * chances[1] * (1 - chances[2]), chances[0] * chances[1] * chances[2], chances[3]);
    }

    private static float Sum(float[] weights, ReadOnlySpan<float> inputs)
    {
        var (sums, at) = (Vector<float>.Zero, 0);
        for (; at + Vector<float>.Count <= inputs.Length; at += Vector<float>.Count)
            sums += new Vector<float>(weights.AsSpan(1 + at)) * new Vector<float>(inputs[at..]);
        var sum = weights[0] + Vector.Sum(sums);
        for (; at < inputs.Length; at++)
            sum += weights[1 + at] * inputs[at];
        return sum;
    }

    private static LinkNetwork? Load(string? text)
    {
        if (text is null)
            return null;
        var rows = Table.Parse(text, File).Rows.Select(row => (Layer: row["layer"], Weights: row["weights"].Split(' ').Select(weight => float.Parse(weight, CultureInfo.InvariantCulture)).ToArray())).ToLookup(row => row.Layer, row => row.Weights, StringComparer.Ordinal);
        return new LinkNetwork([.. rows["hidden"]], [.. rows["out"]]);
    }
}
