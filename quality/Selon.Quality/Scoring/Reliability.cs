using System.Globalization;

namespace Selon.Quality.Scoring;

/// <summary>Whether confidence means what it says: in ten bins, what was predicted beside what was right, and the expected calibration error (Naeini et al. 2015).</summary>
internal sealed class Reliability(IReadOnlyCollection<(double Confidence, bool Right)> findings)
{
    private const int Bins = 10;

    /// <summary>The mean distance of confidence and share right, by bin, weighed by the bins' sizes.</summary>
    public double ExpectedError => findings.Count == 0 ? 0 : Filled().Sum(bin => bin.Count() * Math.Abs(Predicted(bin) - Observed(bin))) / findings.Count;

    public IEnumerable<string> Lines()
    {
        yield return "confidence   found  predicted  right";
        foreach (var bin in Filled())
            yield return string.Create(CultureInfo.InvariantCulture, $"{bin.Key / 10.0:F1} to {(bin.Key + 1) / 10.0:F1}  {bin.Count(),6}  {Predicted(bin),9:F3}  {Observed(bin),5:F3}");
        yield return string.Create(CultureInfo.InvariantCulture, $"expected calibration error {ExpectedError:F3}");
    }

    private IOrderedEnumerable<IGrouping<int, (double Confidence, bool Right)>> Filled() =>
        findings.GroupBy(finding => Math.Min(Bins - 1, (int)(finding.Confidence * Bins))).OrderBy(bin => bin.Key);

    private static double Predicted(IGrouping<int, (double Confidence, bool Right)> bin) => bin.Average(finding => finding.Confidence);

    private static double Observed(IGrouping<int, (double Confidence, bool Right)> bin) => bin.Average(finding => finding.Right ? 1.0 : 0);
}
