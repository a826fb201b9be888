using System.Globalization;
using Selon.Languages;

namespace Selon.Stories.Links;

/// <summary>A small network (one hidden layer of rectified units, a logistic output each) that gives the chance of each kind of link from the features of a pair. Its weights are <c>languages/link-weights.tsv</c>.</summary>
internal sealed class LinkNetwork
{
    public const string File = "link-weights.tsv";

    /// <summary>The same proposition; both cannot hold; a change of position; a reply.</summary>
    public const int Outputs = 4;

    private readonly float[][] _hidden;
    private readonly float[][] _out;

    /// <param name="hidden">A row a unit: its bias, then a weight a feature.</param>
    /// <param name="output">A row an output: its bias, then a weight a unit.</param>
    public LinkNetwork(float[][] hidden, float[][] output) => (_hidden, _out) = (hidden, output);

    /// <summary>The one that was learnt; null where there is none.</summary>
    public static LinkNetwork? Default { get; } = Load(PackFiles.Shared.ReadText(File));

    public float[] Chances(float[] features)
    {
        Span<float> units = stackalloc float[_hidden.Length];
        for (var unit = 0; unit < _hidden.Length; unit++)
            units[unit] = Math.Max(0, Sum(_hidden[unit], features));
        var chances = new float[_out.Length];
        for (var output = 0; output < chances.Length; output++)
            chances[output] = 1 / (1 + MathF.Exp(-Sum(_out[output], units)));
        return chances;
    }

    private static float Sum(float[] weights, ReadOnlySpan<float> inputs)
    {
        var sum = weights[0];
        for (var i = 0; i < inputs.Length; i++)
            sum += weights[i + 1] * inputs[i];
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
