using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>What packed weights give, as the reader works it out.</summary>
internal sealed class StanceScores(IReadOnlyList<(ulong Feature, IReadOnlyList<(int Class, int Weight)> Weights)> rows, int[] margins)
{
    private readonly Dictionary<ulong, IReadOnlyList<(int Class, int Weight)>> _rows = rows.ToDictionary(row => row.Feature, row => row.Weights);

    public Stance Decide(StanceExample example)
    {
        var scores = new int[StanceWeights.Count];
        foreach (var feature in example.AllFeatures)
            foreach (var (stance, weight) in _rows.GetValueOrDefault(feature, []))
                scores[stance] += weight;
        return StanceWeights.Best(scores, margins, example.Rule, example.Form);
    }
}
