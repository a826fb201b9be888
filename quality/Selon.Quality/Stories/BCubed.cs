using Selon.Quality.Scoring;

namespace Selon.Quality.Stories;

/// <summary>How well clusters are found (Bagga and Baldwin 1998): of each element, the share of those beside it that belong there, and of those that belong there the share beside it.</summary>
internal sealed record BCubed(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="of">The elements that count.</param>
    public static BCubed Of(IReadOnlyDictionary<string, string> gold, IReadOnlyDictionary<string, string> found, IReadOnlyCollection<string> of)
    {
        var (precision, recall) = (0.0, 0.0);
        foreach (var element in of)
        {
            var cluster = gold[element];
            var beside = found.Where(pair => pair.Value == found[element]).Select(pair => pair.Key).ToList();
            var belong = gold.Where(pair => pair.Value == cluster).Select(pair => pair.Key).ToList();
            var both = (double)beside.Intersect(belong).Count();
            precision += both / beside.Count;
            recall += both / belong.Count;
        }

        return new BCubed(precision / of.Count, recall / of.Count);
    }

    public override string ToString() => $"BCubed P {Figure.Percent(Precision)}  R {Figure.Percent(Recall)}  F1 {Figure.Percent(F1)}";
}
