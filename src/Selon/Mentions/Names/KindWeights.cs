using System.Globalization;
using Selon.Languages;

namespace Selon.Mentions.Names;

/// <summary>How much each sign speaks for each kind (<c>lexicons/kinds.tsv</c>).</summary>
internal sealed class KindWeights
{
    private const string File = "lexicons/kinds.tsv";

    private readonly float[,] _weights;

    private KindWeights(float[,] weights) => _weights = weights;

    /// <summary>The kinds that are told apart, in the order of the columns.</summary>
    public static IReadOnlyList<EntityKind> Kinds { get; } = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place, EntityKind.Unknown];

    public static int SignCount { get; } = Enum.GetValues<KindSign>().Length;

    public static KindWeights Load(PackFiles files)
    {
        var weights = new float[SignCount, Kinds.Count];
        foreach (var row in Table.Parse(files.ReadText(File), File).Rows)
        {
            if (!Enum.TryParse<KindSign>(row["sign"], out var sign))
                throw new FormatException($"kinds.tsv: there is no sign “{row["sign"]}”; make the file again as docs/quality.md tells.");
            for (var kind = 0; kind < Kinds.Count; kind++)
                weights[(int)sign, kind] = float.Parse(row[Kinds[kind].ToString()], CultureInfo.InvariantCulture);
        }

        return new KindWeights(weights);
    }

    /// <summary>The kind that the signs speak for most, and its chance.</summary>
    /// <param name="signs">How strongly each sign is there.</param>
    public (EntityKind Kind, double Chance) Best(ReadOnlySpan<float> signs)
    {
        Span<double> scores = stackalloc double[Kinds.Count];
        for (var sign = 0; sign < signs.Length; sign++)
        {
            for (var kind = 0; kind < scores.Length; kind++)
                scores[kind] += signs[sign] * _weights[sign, kind];
        }

        var best = 0;
        for (var kind = 1; kind < scores.Length; kind++)
            best = scores[kind] > scores[best] ? kind : best;
        var all = 0.0;
        foreach (var score in scores)
            all += Math.Exp(score - scores[best]);
        return (Kinds[best], 1 / all);
    }
}
