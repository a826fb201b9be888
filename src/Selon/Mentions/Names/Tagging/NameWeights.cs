using Selon.Languages;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Mentions.Names.Tagging;

/// <summary>The weights of the network that finds names.</summary>
internal sealed unsafe class NameWeights
{
    public const string File = "names.bin";

    public NameWeights(ModelFile model)
    {
        Shape = NameShape.Parse(model.Strings("names.shape")[0]);
        var dense = new DenseWeights(model, "names.dense");
        Projection = new StateProjection(dense.Next(Shape.States, Shape.Input), Shape.Input);
        Layers = new WordLayers(new ByteTable(model, "names.words", Shape.Input), dense.NextLayers(Shape.Layers, Shape.Input, Shape.Hidden), Shape.Input, Shape.Hidden);
        Labels = dense.Next(2 * Shape.Hidden, LabelChances.Width);
        LabelsBias = dense.Next(1, LabelChances.Width);
    }

    /// <summary>Null where the pack has no model of names.</summary>
    public static NameWeights? Load(PackFiles files)
    {
        using var stream = files.Open(File);
        return stream is null ? null : new NameWeights(ModelFile.Open(stream));
    }

    public NameShape Shape { get; }

    /// <summary>From the parser's inner states to input vectors.</summary>
    public StateProjection Projection { get; }

    public WordLayers Layers { get; }

    public float* Labels { get; }

    public float* LabelsBias { get; }
}
