using System.Runtime.InteropServices;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>The heads on top of a pass: scores for tags, arcs and relations, their losses and gradients.</summary>
internal sealed unsafe class Objective(SyntaxNetwork net, Pass pass, Arena arena, Dice? dice, float drop)
{
    private readonly NetworkShape _shape = net.Shape;

    public double Loss { get; private set; }

    /// <summary>Guesses by sentence and word where they are asked for: tag, head (0 is the root), relation.</summary>
    public List<(int[] Tags, int[] Heads, int[] Relations)> Guesses { get; } = [];

    public void Run(bool learn)
    {
        for (var sentence = 0; sentence < pass.Batch.Length; sentence++)
        {
            var example = pass.Batch[sentence];
            var first = pass.Hidden + ((long)pass.Packing.Starts[sentence] * _shape.Heads);
            var gradient = pass.GradientHidden + ((long)pass.Packing.Starts[sentence] * _shape.Heads);
            var scale = example.Weight / pass.Packing.Words;
            var tags = new int[example.Length];
            var heads = new int[example.Length];
            var relations = new int[example.Length];
            TagWords(example, first, gradient, scale, learn, tags);
            FindHeads(example, first, gradient, scale, learn, heads);
            Label(example, first, gradient, scale, learn, heads, relations);
            Guesses.Add((tags, heads, relations));
        }
    }

    private void TagWords(Example example, float* hidden, float* gradient, float scale, bool learn, int[] guesses)
    {
        var scores = Scores(hidden, _shape.Heads, net.Tags, net.TagsBias, example.Length);
        var width = _shape.PaddedTags;
        for (var word = 0; word < example.Length; word++)
            guesses[word] = Softmax(scores + ((long)word * width), _shape.Tags, example.Tags[word], scale, width);
        if (!learn)
            return;
        Matrix.AddProduct(net.Tags.Gradient, width, hidden, 1, _shape.Heads, scores, width, _shape.Tag, width, example.Length);
        for (var word = 0; word < example.Length; word++)
            Matrix.AddScaled(net.TagsBias.Gradient, scores + ((long)word * width), 1, width);
        Matrix.AddProduct(gradient, _shape.Heads, scores, width, 1, Turned(net.Tags), _shape.Tag, example.Length, _shape.Tag, width);
    }

    private void FindHeads(Example example, float* hidden, float* gradient, float scale, bool learn, int[] guesses)
    {
        int n = example.Length, arc = _shape.Arc, width = Matrix.Padded(n + 1);
        var asked = arena.Take((long)n * arc);
        Matrix.FillRows(asked, net.ArcsBias.Values, arc, n);
        Matrix.AddProduct(asked, arc, hidden + _shape.ArcDependent, _shape.Heads, 1, net.Arcs.Values, arc, n, arc, arc);
        var scores = arena.Zeroed((long)n * width);
        for (var word = 0; word < n; word++)
            for (var head = 0; head <= n; head++)
                scores[((long)word * width) + head] = Matrix.Dot(asked + ((long)word * arc), HeadVector(hidden, head), arc);
        for (var word = 0; word < n; word++)
        {
            scores[((long)word * width) + word + 1] = -1e9f;
            guesses[word] = Softmax(scores + ((long)word * width), n + 1, example.Heads[word], scale, width);
        }

        if (!learn)
            return;
        var askedBack = arena.Zeroed((long)n * arc);
        for (var word = 0; word < n; word++)
            for (var head = 0; head <= n; head++)
            {
                var slope = scores[((long)word * width) + head];
                if (MathF.Abs(slope) < 1e-9f)
                    continue;
                Matrix.AddScaled(askedBack + ((long)word * arc), HeadVector(hidden, head), slope, arc);
                Matrix.AddScaled(head == 0 ? net.Root.Gradient : gradient + ((head - 1L) * _shape.Heads) + _shape.ArcHead, asked + ((long)word * arc), slope, arc);
            }

        Matrix.AddProduct(net.Arcs.Gradient, arc, hidden + _shape.ArcDependent, 1, _shape.Heads, askedBack, arc, arc, arc, n);
        for (var word = 0; word < n; word++)
            Matrix.AddScaled(net.ArcsBias.Gradient, askedBack + ((long)word * arc), 1, arc);
        Matrix.AddProduct(gradient + _shape.ArcDependent, _shape.Heads, askedBack, arc, 1, Turned(net.Arcs), arc, n, arc, arc);
    }

    private float* HeadVector(float* hidden, int head) => head == 0 ? net.Root.Values : hidden + ((head - 1L) * _shape.Heads) + _shape.ArcHead;

    private void Label(Example example, float* hidden, float* gradient, float scale, bool learn, int[] heads, int[] guesses)
    {
        int n = example.Length, label = _shape.Label, width = _shape.PaddedRelations;
        var met = arena.Take((long)n * label);
        var mask = new float[n * label];
        for (var word = 0; word < n; word++)
        {
            var head = learn ? example.Heads[word] : heads[word];
            float* dependent = hidden + ((long)word * _shape.Heads) + _shape.LabelDependent, other = LabelVector(hidden, head);
            for (var at = 0; at < label; at++)
            {
                var x = dependent[at] + other[at];
                mask[(word * label) + at] = (x < 0 ? 0.1f : 1) * (dice is null ? 1 : dice.Next() < drop ? 0 : 1 / (1 - drop));
                met[((long)word * label) + at] = x * mask[(word * label) + at];
            }
        }

        var scores = Scores(met, label, net.Relations, net.RelationsBias, n);
        for (var word = 0; word < n; word++)
            guesses[word] = Softmax(scores + ((long)word * width), _shape.Relations, example.Relations[word], scale, width);
        if (!learn)
            return;
        Matrix.AddProduct(net.Relations.Gradient, width, met, 1, label, scores, width, label, width, n);
        for (var word = 0; word < n; word++)
            Matrix.AddScaled(net.RelationsBias.Gradient, scores + ((long)word * width), 1, width);
        var back = arena.Zeroed((long)n * label);
        Matrix.AddProduct(back, label, scores, width, 1, Turned(net.Relations), label, n, label, width);
        for (var word = 0; word < n; word++)
        {
            for (var at = 0; at < label; at++)
                back[((long)word * label) + at] *= mask[(word * label) + at];
            Matrix.AddScaled(gradient + ((long)word * _shape.Heads) + _shape.LabelDependent, back + ((long)word * label), 1, label);
            var head = example.Heads[word];
            Matrix.AddScaled(head == 0 ? net.Root.Gradient + _shape.Arc : gradient + ((head - 1L) * _shape.Heads) + _shape.LabelHead, back + ((long)word * label), 1, label);
        }
    }

    private float* LabelVector(float* hidden, int head) => head == 0 ? net.Root.Values + _shape.Arc : hidden + ((head - 1L) * _shape.Heads) + _shape.LabelHead;

    private float* Scores(float* rows, int row, Parameter weights, Parameter bias, int count)
    {
        var scores = arena.Take((long)count * weights.Columns);
        Matrix.FillRows(scores, bias.Values, weights.Columns, count);
        Matrix.AddProduct(scores, weights.Columns, rows, row, 1, weights.Values, weights.Columns, count, weights.Columns, weights.Rows);
        return scores;
    }

    private readonly Dictionary<string, nint> _turned = [];

    private float* Turned(Parameter parameter)
    {
        ref var turned = ref CollectionsMarshal.GetValueRefOrAddDefault(_turned, parameter.Name, out var known);
        if (!known)
            turned = (nint)Lstm.Transposed(parameter, arena);
        return (float*)turned;
    }

    /// <summary>Turns scores into the slope of the loss; returns the best class.</summary>
    private int Softmax(float* scores, int count, int gold, float scale, int width)
    {
        var best = 0;
        for (var at = 1; at < count; at++)
            if (scores[at] > scores[best])
                best = at;
        Gates.Softmax(scores, count);
        if (gold >= 0)
            Loss -= Math.Log(Math.Max(scores[gold], 1e-30)) * scale;
        for (var at = 0; at < width; at++)
            scores[at] = gold < 0 || at >= count ? 0 : (scores[at] - (at == gold ? 1 : 0)) * scale;
        return best;
    }
}
