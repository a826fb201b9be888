namespace Selon.Training.Network;

/// <summary>Recurrent layers one upon another, each in both directions.</summary>
internal sealed class RecurrentStack
{
    public RecurrentStack(int input, int hidden, int layers, Dice dice)
    {
        (Input, Hidden) = (input, hidden);
        for (var layer = 0; layer < layers; layer++)
            Layers.Add((New("forward", layer, false, dice), New("backward", layer, true, dice)));
    }

    /// <summary>Width of what the first layer reads.</summary>
    public int Input { get; }

    /// <summary>Width of one direction of a layer.</summary>
    public int Hidden { get; }

    public List<(Lstm Forward, Lstm Backward)> Layers { get; } = [];

    /// <summary>In the order of the model file.</summary>
    public IEnumerable<Parameter> Parameters => Layers.SelectMany(layer => layer.Forward.Parameters.Concat(layer.Backward.Parameters));

    public int InputOf(int layer) => layer == 0 ? Input : 2 * Hidden;

    private Lstm New(string direction, int layer, bool reversed, Dice dice) => new($"layer{layer}.{direction}", InputOf(layer), Hidden, reversed, dice);
}
