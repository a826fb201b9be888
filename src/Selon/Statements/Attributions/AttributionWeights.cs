using Selon.Languages;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Statements.Attributions;

/// <summary>The weights of the network that finds attributions. Feature vectors stay in the model file; the rest is widened once.</summary>
internal sealed unsafe class AttributionWeights
{
    public AttributionWeights(ModelFile model)
    {
        Shape = AttributionShape.Parse(model.Strings("attributions.shape")[0]);
        Pairs = new ByteTable(model, "attributions.pairs", Shape.Pair);
        Confidence = new Confidence(model);
        var dense = new DenseWeights(model, "attributions.dense");
        Projection = new StateProjection(dense.Next(Shape.States, Shape.Input), Shape.Input);
        Layers = new WordLayers(new ByteTable(model, "attributions.tokens", Shape.Input), dense.NextLayers(Shape.Layers, Shape.Input, Shape.Hidden), Shape.Input, Shape.Hidden);
        Heads = dense.Next(2 * Shape.Hidden, Shape.Heads);
        HeadsBias = dense.Next(1, Shape.Heads);
        Cues = dense.Next(Shape.Cue, AttributionShape.Padded);
        CuesBias = dense.Next(1, AttributionShape.Padded);
        RoleForward = dense.NextDirection(Shape.Pair, Shape.Role);
        RoleBackward = dense.NextDirection(Shape.Pair, Shape.Role);
        Roles = dense.Next(2 * Shape.Role, AttributionShape.Padded);
        RolesBias = dense.Next(1, AttributionShape.Padded);
    }

    /// <summary>Null where the pack has no model of statements.</summary>
    public static AttributionWeights? Load(PackFiles files)
    {
        using var stream = files.Open("statements.bin");
        return stream is null ? null : new AttributionWeights(ModelFile.Open(stream));
    }

    public AttributionShape Shape { get; }

    public Confidence Confidence { get; }

    public ByteTable Pairs { get; }

    /// <summary>From the parser's inner states to input vectors.</summary>
    public StateProjection Projection { get; }

    public WordLayers Layers { get; }

    public float* Heads { get; }

    public float* HeadsBias { get; }

    public float* Cues { get; }

    public float* CuesBias { get; }

    public RecurrentWeights RoleForward { get; }

    public RecurrentWeights RoleBackward { get; }

    public float* Roles { get; }

    public float* RolesBias { get; }
}
