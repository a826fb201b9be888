using Selon.Explanations;
using Selon.Models;

namespace Selon.Statements.Attributions;

/// <summary>
/// Finds cues with their sources and contents: recurrent layers over what parser, lexicons and rules know of each word mark the cues; then each word
/// meets each cue and gets its role. What a sentence gives does not depend on its company.
/// </summary>
internal sealed unsafe class AttributionNetwork(AttributionWeights weights)
{
    /// <summary>What is less sure is no statement.</summary>
    private const double LeastConfidence = 0.5;

    private readonly AttributionShape _shape = weights.Shape;
    private readonly SentenceBatches _batches = new(1 << 22);

    /// <summary>What the network and the rules together make of the article.</summary>
    /// <param name="dropped">Gets what is not sure enough; null where nobody asks.</param>
    public IEnumerable<Draft> Drafts(IReadOnlyList<SentenceView> views, IReadOnlyList<RuleRoles> rules, ICollection<DroppedCue>? dropped)
    {
        var found = Find(views, rules);
        for (var at = 0; at < views.Count; at++)
            foreach (var attribution in found[at])
            {
                if (Citations.IsCiting(views[at], PairFeatures.Head(views[at], attribution.Cue.First, attribution.Cue.Last)))
                    continue;
                var confidence = weights.Confidence.Of(views[at], rules[at], attribution);
                if (attribution.Content.Count > 0 && confidence >= LeastConfidence)
                    yield return AttributedDrafts.Of(views[at], rules[at], attribution) with { Score = confidence };
                else
                    dropped?.Add(AttributedDrafts.Dropped(views[at], attribution, confidence));
            }
    }

    /// <summary>The attributions of each sentence, in the order of their cues.</summary>
    public IReadOnlyList<Attribution>[] Find(IReadOnlyList<SentenceView> views, IReadOnlyList<RuleRoles> rules)
    {
        var result = new IReadOnlyList<Attribution>[views.Count];
        _batches.Run([.. views.Select(view => view.Tree.Count)], (batch, packing, arena) => Find(views, rules, batch, packing, arena, result));
        return result;
    }

    private void Find(IReadOnlyList<SentenceView> views, IReadOnlyList<RuleRoles> rules, ReadOnlySpan<int> batch, Packing packing, Arena arena, IReadOnlyList<Attribution>[] result)
    {
        var (states, features) = (new Half[batch.Length][], new int[batch.Length][]);
        for (var at = 0; at < batch.Length; at++)
            (states[at], features[at]) = (views[batch[at]].States.Statements, TokenFeatures.Of(views[batch[at]], rules[batch[at]], _shape.TokenRows));
        var plain = weights.Layers.Run(packing, states, features, arena);
        var heads = arena.Take((long)packing.Words * _shape.Heads);
        Matrix.FillRows(heads, weights.HeadsBias, _shape.Heads, packing.Words);
        Matrix.AddProduct(heads, _shape.Heads, plain, 2 * _shape.Hidden, 1, weights.Heads, _shape.Heads, packing.Words, _shape.Heads, 2 * _shape.Hidden);
        for (var word = 0; word < packing.Words; word++)
            Gates.Leaky(heads + ((long)word * _shape.Heads), _shape.Cue);
        var cues = new List<(int First, int Last, double Chance)>[batch.Length];
        for (var at = 0; at < batch.Length; at++)
            cues[at] = RunDecoder.Cues(LabelChances.Of(heads + ((long)packing.Starts[at] * _shape.Heads), _shape.Heads, weights.Cues, weights.CuesBias, _shape.Cue, AttributionShape.CueLabels, packing.Lengths[at], arena));
        Roles(views, rules, batch, heads, packing, cues, arena, result);
    }

    private void Roles(
        IReadOnlyList<SentenceView> views, IReadOnlyList<RuleRoles> rules, ReadOnlySpan<int> batch, float* heads, Packing sentences,
        List<(int First, int Last, double Chance)>[] cues, Arena arena, IReadOnlyList<Attribution>[] result)
    {
        var lengths = new List<int>();
        for (var at = 0; at < batch.Length; at++)
            lengths.AddRange(cues[at].Select(_ => sentences.Lengths[at]));
        float* roles = null;
        var packing = lengths.Count == 0 ? null : new Packing([.. lengths]);
        if (packing is not null)
        {
            var met = arena.Take((long)packing.Words * _shape.Pair);
            var row = met;
            for (var at = 0; at < batch.Length; at++)
                foreach (var cue in cues[at])
                {
                    Meet(views[batch[at]], rules[batch[at]], heads + ((long)sentences.Starts[at] * _shape.Heads) + _shape.Cue, cue.First, cue.Last, row, arena);
                    row += (long)sentences.Lengths[at] * _shape.Pair;
                }

            roles = packing.Unpacked(
                Recurrence.Run(weights.RoleForward, weights.RoleBackward, packing, packing.Packed(met, _shape.Pair, arena), _shape.Pair, _shape.Role, arena), 2 * _shape.Role, arena);
        }

        var next = 0;
        for (var at = 0; at < batch.Length; at++)
        {
            var found = new Attribution[cues[at].Count];
            for (var n = 0; n < found.Length; n++)
            {
                var chances = LabelChances.Of(roles + ((long)packing!.Starts[next++] * 2 * _shape.Role), 2 * _shape.Role, weights.Roles, weights.RolesBias, 2 * _shape.Role, AttributionShape.RoleLabels, sentences.Lengths[at], arena);
                found[n] = RunDecoder.Roles(chances, cues[at][n]) with { RoleChances = chances };
            }

            result[batch[at]] = found;
        }
    }

    /// <summary>The vector of each word of a sentence as it meets a cue.</summary>
    private void Meet(SentenceView view, RuleRoles rules, float* tokens, int first, int last, float* met, Arena arena)
    {
        int words = view.Tree.Count, pair = _shape.Pair;
        var features = PairFeatures.Of(view, rules, first, last, _shape.PairRows);
        var mean = arena.Zeroed(pair);
        for (var word = first; word <= last; word++)
            Matrix.AddScaled(mean, tokens + pair + ((long)word * _shape.Heads), 1f / (last - first + 1), pair);
        Matrix.FillRows(met, mean, pair, words);
        for (var word = 0; word < words; word++)
        {
            var row = met + ((long)word * pair);
            Matrix.AddScaled(row, tokens + ((long)word * _shape.Heads), 1, pair);
            for (var feature = 0; feature < PairFeatures.Count; feature++)
                weights.Pairs.AddRow(features[(word * PairFeatures.Count) + feature], row);
        }

        Gates.Leaky(met, (long)words * pair);
    }
}
