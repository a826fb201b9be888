using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Reads the tags and the tree of one sentence off its vectors.</summary>
internal sealed unsafe class Decoder(Weights weights, int root)
{
    private readonly NetworkShape _shape = weights.Shape;

    /// <param name="vectors">The rows of the sentence.</param>
    public Analysis Run(float* vectors, int length, Arena arena)
    {
        var tags = new int[length];
        var scores = Product(vectors, _shape.Heads, weights.Tags, weights.TagsBias, _shape.Tag, _shape.PaddedTags, length, arena);
        for (var word = 0; word < length; word++)
            tags[word] = Best(scores + ((long)word * _shape.PaddedTags), _shape.Tags, -1);
        var heads = Heads(vectors, length, arena);
        return new Analysis(tags, heads, Relations(vectors, heads, arena));
    }

    private int[] Heads(float* vectors, int length, Arena arena)
    {
        int arc = _shape.Arc, width = length + 1;
        var asked = Product(vectors + _shape.ArcDependent, _shape.Heads, weights.Arcs, weights.ArcsBias, arc, arc, length, arena);
        var scores = new float[length * width];
        for (var word = 0; word < length; word++)
        {
            var row = asked + ((long)word * arc);
            scores[word * width] = Matrix.Dot(row, weights.Root, arc);
            for (var head = 0; head < length; head++)
                scores[(word * width) + head + 1] = head == word ? float.NegativeInfinity : Matrix.Dot(row, vectors + ((long)head * _shape.Heads) + _shape.ArcHead, arc);
        }

        return SpanningTree.Best(scores, length);
    }

    private int[] Relations(float* vectors, int[] heads, Arena arena)
    {
        int label = _shape.Label, length = heads.Length;
        var met = arena.Take((long)length * label);
        for (var word = 0; word < length; word++)
        {
            var dependent = vectors + ((long)word * _shape.Heads) + _shape.LabelDependent;
            var head = heads[word] < 0 ? weights.Root + _shape.Arc : vectors + ((long)heads[word] * _shape.Heads) + _shape.LabelHead;
            Buffer.MemoryCopy(dependent, met + ((long)word * label), label * 4L, label * 4L);
            Matrix.AddScaled(met + ((long)word * label), head, 1, label);
        }

        Gates.Leaky(met, (long)length * label);
        var scores = Product(met, label, weights.Relations, weights.RelationsBias, label, _shape.PaddedRelations, length, arena);
        var relations = new int[length];
        for (var word = 0; word < length; word++)
            relations[word] = heads[word] < 0 ? root : Best(scores + ((long)word * _shape.PaddedRelations), _shape.Relations, root);
        return relations;
    }

    private static float* Product(float* rows, int row, float* matrix, float* bias, int inner, int columns, int length, Arena arena)
    {
        var product = arena.Take((long)length * columns);
        Matrix.FillRows(product, bias, columns, length);
        Matrix.AddProduct(product, columns, rows, row, 1, matrix, columns, length, columns, inner);
        return product;
    }

    private static int Best(float* scores, int count, int barred)
    {
        var best = barred == 0 ? 1 : 0;
        for (var at = best + 1; at < count; at++)
            if (at != barred && scores[at] > scores[best])
                best = at;
        return best;
    }
}

/// <summary>What the network finds in a sentence, in the numbers of its labels; the head of the root is -1.</summary>
internal sealed record Analysis(int[] Tags, int[] Heads, int[] Relations)
{
    public InnerStates States { get; init; } = InnerStates.None;
}
