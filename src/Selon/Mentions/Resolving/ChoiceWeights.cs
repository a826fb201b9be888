using System.Globalization;
using Selon.Languages;

namespace Selon.Mentions.Resolving;

/// <summary>
/// A small network that weighs candidates: how much each sign weighs for each sort of words (<c>lexicons/antecedents.tsv</c>), and hidden units over signs of the candidate and of the question together
/// (<c>lexicons/antecedents-hidden.tsv</c>), whose sums count where they are above zero.
/// </summary>
internal sealed class ChoiceWeights
{
    public const string File = "lexicons/antecedents.tsv";
    public const string HiddenFile = "lexicons/antecedents-hidden.tsv";
    public const string Question = "question ";
    public const string Sort = "sort ";
    public const string Bias = "bias";
    public const string Out = "out";

    private static readonly int SignCount = Enum.GetValues<Sign>().Length;

    private readonly float[] _weights = new float[Enum.GetValues<Asked>().Length * SignCount];
    private readonly float[] _bias;
    private readonly float[] _out;
    private readonly float[][] _ofSign;
    private readonly float[][] _ofQuestion;
    private readonly float[][] _ofSort;

    private ChoiceWeights(Dictionary<string, float[]> hidden)
    {
        _bias = hidden.GetValueOrDefault(Bias, []);
        _out = hidden.GetValueOrDefault(Out, []);
        _ofSign = [.. Enum.GetValues<Sign>().Select(sign => hidden.GetValueOrDefault(sign.ToString(), []))];
        _ofQuestion = [.. Enum.GetValues<Sign>().Select(sign => hidden.GetValueOrDefault(Question + sign, []))];
        _ofSort = [.. Enum.GetValues<Asked>().Select(asked => hidden.GetValueOrDefault(Sort + asked, []))];
    }

    public static ChoiceWeights Load(PackFiles files)
    {
        var hidden = Table.Parse(files.ReadText(HiddenFile), HiddenFile).Rows.ToDictionary(row => row["input"], row => row["units"].Split(' ').Select(Number).ToArray(), StringComparer.Ordinal);
        var weights = new ChoiceWeights(hidden);
        foreach (var row in Table.Parse(files.ReadText(File), File).Rows)
        {
            if (!Enum.TryParse<Sign>(row["sign"], out var sign))
                throw new FormatException($"antecedents.tsv: there is no sign “{row["sign"]}”; make the file again as docs/quality.md tells.");
            foreach (var asked in Enum.GetValues<Asked>())
                weights._weights[((int)asked * SignCount) + (int)sign] = row[asked.ToString()] is { Length: > 0 } cell ? Number(cell) : 0;
        }

        return weights;
    }

    /// <summary>What each candidate weighs, and behind them taking none.</summary>
    public float[] Scores(Asked asked, IReadOnlyList<Signs> signs)
    {
        var scores = new float[signs.Count];
        var begin = (float[])_bias.Clone();
        Add(_ofSort[(int)asked], begin);
        foreach (var sign in signs[^1].All())
            Add(_ofQuestion[sign], begin);
        var units = new float[begin.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            begin.CopyTo(units, 0);
            foreach (var sign in signs[i].All())
            {
                scores[i] += _weights[((int)asked * SignCount) + sign];
                Add(_ofSign[sign], units);
            }

            for (var unit = 0; unit < units.Length; unit++)
                scores[i] += Math.Max(0, units[unit]) * _out[unit];
        }

        return scores;
    }

    private static void Add(float[] row, float[] units)
    {
        for (var unit = 0; unit < row.Length; unit++)
            units[unit] += row[unit];
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
