using Selon.Models;
using Selon.Statements;

namespace Selon.Mentions.Names.Tagging;

/// <summary>Labels the words of names: a recurrent layer over what parser, lexicons and rules know of each word. What a sentence gives does not depend on its company.</summary>
internal sealed unsafe class NameNetwork(NameWeights weights)
{
    private readonly NameShape _shape = weights.Shape;
    private readonly SentenceBatches _batches = new(1 << 21);

    /// <summary>For each sentence the chances of the labels, word by word.</summary>
    /// <param name="runs">The article's names as rules have them.</param>
    public float[][] Chances(IReadOnlyList<SentenceView> views, IEnumerable<NameRun> runs)
    {
        var result = new float[views.Count][];
        var bySentence = runs.ToLookup(run => run.Sentence);
        var capitals = new Capitals(views);
        _batches.Run([.. views.Select(view => view.Tree.Count)], (batch, packing, arena) =>
        {
            var (states, features) = (new Half[batch.Length][], new int[batch.Length][]);
            for (var at = 0; at < batch.Length; at++)
                (states[at], features[at]) = (views[batch[at]].States.Names, NameFeatures.Of(views[batch[at]], bySentence[batch[at]], capitals, _shape.Rows));
            var plain = weights.Layers.Run(packing, states, features, arena);
            var wide = 2 * _shape.Hidden;
            for (var at = 0; at < batch.Length; at++)
                result[batch[at]] = LabelChances.Of(plain + ((long)packing.Starts[at] * wide), wide, weights.Labels, weights.LabelsBias, wide, NameLabels.Count, packing.Lengths[at], arena);
        });
        return result;
    }
}
