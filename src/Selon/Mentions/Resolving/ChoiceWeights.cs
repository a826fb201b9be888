using System.Globalization;
using System.Numerics;
using Selon.Languages;

namespace Selon.Mentions.Resolving;

/// <summary>How much each sign weighs for each sort of words (<c>lexicons/antecedents.tsv</c>).</summary>
internal sealed class ChoiceWeights
{
    private const string File = "lexicons/antecedents.tsv";
    private static readonly int SignCount = Enum.GetValues<Sign>().Length;

    private readonly float[] _weights;

    private ChoiceWeights(float[] weights) => _weights = weights;

    public static ChoiceWeights Load(PackFiles files)
    {
        var weights = new float[Enum.GetValues<Asked>().Length * SignCount];
        foreach (var row in Table.Parse(files.ReadText(File), File).Rows)
        {
            if (!Enum.TryParse<Sign>(row["sign"], out var sign))
                throw new FormatException($"antecedents.tsv: there is no sign “{row["sign"]}”; make the file again as docs/quality.md tells.");
            foreach (var asked in Enum.GetValues<Asked>())
                weights[((int)asked * SignCount) + (int)sign] = row[asked.ToString()] is { Length: > 0 } cell ? float.Parse(cell, CultureInfo.InvariantCulture) : 0;
        }

        return new ChoiceWeights(weights);
    }

    public float Score(Asked asked, Signs signs)
    {
        var of = _weights.AsSpan((int)asked * SignCount, SignCount);
        return Sum(of, signs.Low) + Sum(of[64..], signs.High);
    }

    private static float Sum(ReadOnlySpan<float> weights, ulong signs)
    {
        var sum = 0f;
        for (; signs != 0; signs &= signs - 1)
            sum += weights[BitOperations.TrailingZeroCount(signs)];
        return sum;
    }
}
