using Selon.Models;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>One batch through the network for attributions: forward, losses, and backward where it learns.</summary>
internal sealed unsafe class AttributionPass
{
    private readonly AttributionNet _net;
    private readonly AttributionShape _shape;
    private readonly AttributionExample[] _batch;
    private readonly Packing _packing;
    private readonly Arena _arena;
    private readonly Dice? _dice;
    private readonly float _drop;
    private readonly WordLayersPass _layers;
    private float* _plain;
    private float* _heads;
    private float* _back;
    private double _loss;

    /// <param name="dice">Null where nothing is dropped.</param>
    public AttributionPass(AttributionNet net, AttributionExample[] batch, Arena arena, Dice? dice, float drop)
    {
        (_net, _shape, _arena, _dice, _drop) = (net, net.Shape, arena, dice, dice is null ? 0 : drop);
        _batch = [.. batch.OrderByDescending(example => example.Length)];
        _packing = new Packing([.. _batch.Select(example => example.Length)]);
        _layers = new WordLayersPass(net.States[_batch[0].Language], net.Tokens, net.Layers, [.. _batch.Select(example => example.States)], [.. _batch.Select(example => example.Tokens)], TokenFeatures.Lexical, _packing, arena, dice, _drop);
    }

    public AttributionExample[] Batch => _batch;

    public double Loss => _loss;

    /// <summary>Chances of the cue labels, three a word, by sentence.</summary>
    public List<float[]> CueChances { get; } = [];

    /// <summary>Chances of the roles, five a word, by sentence and cue.</summary>
    public List<List<float[]>> RoleChances { get; } = [];

    public void Run(bool learn)
    {
        Forward();
        for (var sentence = 0; sentence < _batch.Length; sentence++)
            LabelCues(sentence, learn);
        LabelRoles(learn);

        if (learn)
            Backward();
    }

    private void Forward()
    {
        _plain = _layers.Forward();
        _heads = _arena.Take((long)_packing.Words * _shape.Heads);
        Matrix.FillRows(_heads, _net.HeadsBias.Values, _shape.Heads, _packing.Words);
        Matrix.AddProduct(_heads, _shape.Heads, _plain, 2 * _shape.Hidden, 1, _net.Heads.Values, _shape.Heads, _packing.Words, _shape.Heads, 2 * _shape.Hidden);
        for (var at = 0; at < _packing.Words; at++)
            Gates.Leaky(_heads + ((long)at * _shape.Heads), _shape.Cue);
        _back = _arena.Zeroed((long)_packing.Words * _shape.Heads);
    }

    private void LabelCues(int sentence, bool learn)
    {
        const int Width = AttributionShape.Padded;
        var example = _batch[sentence];
        var heads = _heads + ((long)_packing.Starts[sentence] * _shape.Heads);
        var back = _back + ((long)_packing.Starts[sentence] * _shape.Heads);
        var scores = _arena.Take((long)example.Length * Width);
        Matrix.FillRows(scores, _net.CuesBias.Values, Width, example.Length);
        Matrix.AddProduct(scores, Width, heads, _shape.Heads, 1, _net.Cues.Values, Width, example.Length, Width, _shape.Cue);
        CueChances.Add(LabelLoss.Softmax(scores, AttributionShape.CueLabels, example.CueLabels, 1f / _packing.Words, ref _loss));
        if (!learn)
            return;
        Matrix.AddProduct(_net.Cues.Gradient, Width, heads, 1, _shape.Heads, scores, Width, _shape.Cue, Width, example.Length);
        for (var word = 0; word < example.Length; word++)
            Matrix.AddScaled(_net.CuesBias.Gradient, scores + ((long)word * Width), 1, Width);
        Matrix.AddProduct(back, _shape.Heads, scores, Width, 1, Lstm.Transposed(_net.Cues, _arena), _shape.Cue, example.Length, _shape.Cue, Width);
    }

    private void LabelRoles(bool learn)
    {
        const int Width = AttributionShape.Padded;
        int pair = _shape.Pair, wide = 2 * _shape.Role;
        var cues = _batch.SelectMany((example, sentence) => example.Cues.Select(cue => (Sentence: sentence, Cue: cue))).ToList();
        RoleChances.AddRange(_batch.Select(_ => new List<float[]>()));
        if (cues.Count == 0)
            return;
        var packing = new Packing([.. cues.Select(item => _batch[item.Sentence].Length)]);
        var met = _arena.Take((long)packing.Words * pair);
        var mask = new float[packing.Words * pair];
        for (var at = 0; at < cues.Count; at++)
            Meet(cues[at].Sentence, cues[at].Cue, met + ((long)packing.Starts[at] * pair), mask.AsSpan(packing.Starts[at] * pair));
        var output = _arena.Take((long)packing.Words * wide);
        var packed = packing.Packed(met, pair, _arena);
        var forward = _net.RoleForward.Forward(packing, packed, output, _arena);
        var backward = _net.RoleBackward.Forward(packing, packed, output + _shape.Role, _arena);
        var plain = packing.Unpacked(output, wide, _arena);
        var dropped = new float[packing.Words * wide];
        for (var at = 0; at < dropped.Length; at++)
        {
            dropped[at] = _dice is null ? 1 : _dice.Next() < _drop ? 0 : 1 / (1 - _drop);
            plain[at] *= dropped[at];
        }

        var slopes = _arena.Zeroed((long)packing.Words * wide);
        for (var at = 0; at < cues.Count; at++)
        {
            var (sentence, cue) = cues[at];
            int n = _batch[sentence].Length;
            var rows = plain + ((long)packing.Starts[at] * wide);
            var scores = _arena.Take((long)n * Width);
            Matrix.FillRows(scores, _net.RolesBias.Values, Width, n);
            Matrix.AddProduct(scores, Width, rows, wide, 1, _net.Roles.Values, Width, n, Width, wide);
            RoleChances[sentence].Add(LabelLoss.Softmax(scores, AttributionShape.RoleLabels, cue.Roles, 1f / _packing.Words, ref _loss));
            if (!learn)
                continue;
            Matrix.AddProduct(_net.Roles.Gradient, Width, rows, 1, wide, scores, Width, wide, Width, n);
            for (var word = 0; word < n; word++)
                Matrix.AddScaled(_net.RolesBias.Gradient, scores + ((long)word * Width), 1, Width);
            Matrix.AddProduct(slopes + ((long)packing.Starts[at] * wide), wide, scores, Width, 1, Lstm.Transposed(_net.Roles, _arena), wide, n, wide, Width);
        }

        if (!learn)
            return;
        for (var at = 0; at < dropped.Length; at++)
            slopes[at] *= dropped[at];
        var turned = packing.Packed(slopes, wide, _arena);
        var below = _arena.Zeroed((long)packing.Words * pair);
        _net.RoleForward.Backward(packing, forward, turned, below, _arena);
        _net.RoleBackward.Backward(packing, backward, turned + _shape.Role, below, _arena);
        var slope = packing.Unpacked(below, pair, _arena);
        for (var at = 0; at < cues.Count; at++)
            MeetBack(cues[at].Sentence, cues[at].Cue, slope + ((long)packing.Starts[at] * pair), mask.AsSpan(packing.Starts[at] * pair));
    }

    /// <summary>The vectors of a sentence's words as they meet a cue.</summary>
    private void Meet(int sentence, CueExample cue, float* met, Span<float> mask)
    {
        int pair = _shape.Pair, count = cue.Last - cue.First + 1;
        var tokens = _heads + ((long)_packing.Starts[sentence] * _shape.Heads) + _shape.Cue;
        var mean = _arena.Zeroed(pair);
        for (var word = cue.First; word <= cue.Last; word++)
            Matrix.AddScaled(mean, tokens + pair + ((long)word * _shape.Heads), 1f / count, pair);
        Matrix.FillRows(met, mean, pair, _batch[sentence].Length);
        for (var word = 0; word < _batch[sentence].Length; word++)
        {
            var sum = met + ((long)word * pair);
            Matrix.AddScaled(sum, tokens + ((long)word * _shape.Heads), 1, pair);
            for (var feature = 0; feature < PairFeatures.Count; feature++)
                Matrix.AddScaled(sum, _net.Pairs.Row(cue.Pairs[(word * PairFeatures.Count) + feature]), 1, pair);
            for (var at = 0; at < pair; at++)
            {
                mask[(word * pair) + at] = (sum[at] < 0 ? 0.1f : 1) * (_dice is null ? 1 : _dice.Next() < _drop ? 0 : 1 / (1 - _drop));
                sum[at] *= mask[(word * pair) + at];
            }
        }
    }

    private void MeetBack(int sentence, CueExample cue, float* slope, Span<float> mask)
    {
        int pair = _shape.Pair, count = cue.Last - cue.First + 1;
        var back = _back + ((long)_packing.Starts[sentence] * _shape.Heads) + _shape.Cue;
        var whole = _arena.Zeroed(pair);
        for (var word = 0; word < _batch[sentence].Length; word++)
        {
            var own = slope + ((long)word * pair);
            for (var at = 0; at < pair; at++)
                own[at] *= mask[(word * pair) + at];
            Matrix.AddScaled(back + ((long)word * _shape.Heads), own, 1, pair);
            Matrix.AddScaled(whole, own, 1, pair);
            for (var feature = 0; feature < PairFeatures.Count; feature++)
                Matrix.AddScaled(_net.Pairs.Touch(cue.Pairs[(word * PairFeatures.Count) + feature]), own, 1, pair);
        }

        for (var word = cue.First; word <= cue.Last; word++)
            Matrix.AddScaled(back + pair + ((long)word * _shape.Heads), whole, 1f / count, pair);
    }

    private void Backward()
    {
        for (var at = 0; at < _packing.Words; at++)
        {
            float* heads = _heads + ((long)at * _shape.Heads), back = _back + ((long)at * _shape.Heads);
            for (var column = 0; column < _shape.Cue; column++)
                if (heads[column] < 0)
                    back[column] *= 0.1f;
            Matrix.AddScaled(_net.HeadsBias.Gradient, back, 1, _shape.Heads);
        }

        var wide = 2 * _shape.Hidden;
        Matrix.AddProduct(_net.Heads.Gradient, _shape.Heads, _plain, 1, wide, _back, _shape.Heads, wide, _shape.Heads, _packing.Words);
        var plain = _arena.Zeroed((long)_packing.Words * wide);
        Matrix.AddProduct(plain, wide, _back, _shape.Heads, 1, Lstm.Transposed(_net.Heads, _arena), wide, _packing.Words, wide, _shape.Heads);
        _layers.Backward(plain);
    }
}
