using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>A network's weights. Word vectors stay in the model file; the rest is widened once.</summary>
internal sealed unsafe class Weights
{
    private readonly KeyTable _vocabulary;
    private readonly ByteTable _words;
    private readonly ByteTable _parts;

    public Weights(ModelFile model)
    {
        Shape = NetworkShape.Parse(model.Strings("net.shape")[0]);
        _vocabulary = new KeyTable(model, "net.vocabulary");
        _words = new ByteTable(model, "net.words", Shape.Input);
        _parts = new ByteTable(model, "net.parts", Shape.Input);
        var dense = new DenseWeights(model, "net.dense");
        Layers = dense.NextLayers(Shape.Layers, Shape.Input, Shape.Hidden);
        Heads = dense.Next(2 * Shape.Hidden, Shape.Heads);
        HeadsBias = dense.Next(1, Shape.Heads);
        Tags = dense.Next(Shape.Tag, Shape.PaddedTags);
        TagsBias = dense.Next(1, Shape.PaddedTags);
        Arcs = dense.Next(Shape.Arc, Shape.Arc);
        ArcsBias = dense.Next(1, Shape.Arc);
        Root = dense.Next(1, Shape.Arc + Shape.Label);
        Relations = dense.Next(Shape.Label, Shape.PaddedRelations);
        RelationsBias = dense.Next(1, Shape.PaddedRelations);
    }

    public NetworkShape Shape { get; }

    /// <summary>Forward and backward direction of each layer in turn.</summary>
    public RecurrentWeights[] Layers { get; }

    public float* Heads { get; }

    public float* HeadsBias { get; }

    public float* Tags { get; }

    public float* TagsBias { get; }

    public float* Arcs { get; }

    public float* ArcsBias { get; }

    /// <summary>The root's arc vector, then its label vector.</summary>
    public float* Root { get; }

    public float* Relations { get; }

    public float* RelationsBias { get; }

    /// <summary>Writes the word's input vector.</summary>
    public void Embed(string form, float* vector)
    {
        Span<int> parts = stackalloc int[WordParts.Count];
        WordParts.Fill(form, Shape.Buckets, parts);
        new Span<float>(vector, Shape.Input).Clear();
        _words.AddRow(Math.Max(0, _vocabulary.Find(WordParts.Key(form))), vector);
        foreach (var part in parts)
            _parts.AddRow(part, vector);
    }
}
