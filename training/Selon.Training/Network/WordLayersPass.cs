using Selon.Models;

namespace Selon.Training.Network;

/// <summary>One batch through recurrent layers over a parser's inner states and rows of features: forward, and backward where it learns.</summary>
/// <param name="project">From the parser's inner states to input vectors.</param>
/// <param name="words">The vectors of features.</param>
/// <param name="inner">The parser's inner states of each sentence, word by word, longest sentence first.</param>
/// <param name="rows">The features of each sentence, as many for each word.</param>
/// <param name="lexical">How many of a word's features, its first, name words.</param>
/// <param name="dice">Null where nothing is dropped.</param>
internal sealed unsafe class WordLayersPass(Parameter project, Parameter words, RecurrentStack stack, Half[][] inner, int[][] rows, int lexical, Packing packing, Arena arena, Dice? dice, float drop)
{
    /// <summary>How often training hides a feature that names words, so that the others learn to do without.</summary>
    private const float LexicalHiding = 0.5f;

    /// <summary>How often it hides any other.</summary>
    private const float OtherHiding = 0.12f;

    private readonly RecurrentPass _layers = new(stack, packing, arena, dice, drop);
    private readonly int _count = rows[0].Length / packing.Lengths[0];
    private readonly bool[] _hidden = new bool[packing.Words * (rows[0].Length / packing.Lengths[0])];
    private float* _states;

    /// <summary>The states of the highest layer, sentence by sentence.</summary>
    public float* Forward()
    {
        _states = arena.Take((long)packing.Words * project.Rows);
        var x = arena.Zeroed((long)packing.Words * stack.Input);
        for (var sentence = 0; sentence < rows.Length; sentence++)
            for (var word = 0; word < packing.Lengths[sentence]; word++)
            {
                var row = packing.Row(sentence, word);
                for (var at = 0; at < project.Rows; at++)
                    _states[((long)row * project.Rows) + at] = (float)inner[sentence][(word * project.Rows) + at];
                for (var feature = 0; feature < _count; feature++)
                {
                    _hidden[(row * _count) + feature] = dice is not null && dice.Next() < (feature < lexical ? LexicalHiding : OtherHiding);
                    if (!_hidden[(row * _count) + feature])
                        Matrix.AddScaled(x + ((long)row * stack.Input), words.Row(rows[sentence][(word * _count) + feature]), 1, stack.Input);
                }
            }

        Matrix.AddProduct(x, stack.Input, _states, project.Rows, 1, project.Values, stack.Input, packing.Words, stack.Input, project.Rows);
        return _layers.Forward(x);
    }

    /// <summary>Carries the gradient of what <see cref="Forward"/> gave to the parameters.</summary>
    public void Backward(float* gradientStates)
    {
        var gradient = _layers.Backward(gradientStates);
        Matrix.AddProduct(project.Gradient, stack.Input, _states, 1, project.Rows, gradient, stack.Input, project.Rows, stack.Input, packing.Words);
        for (var sentence = 0; sentence < rows.Length; sentence++)
            for (var word = 0; word < packing.Lengths[sentence]; word++)
            {
                var row = packing.Row(sentence, word);
                for (var feature = 0; feature < _count; feature++)
                    if (!_hidden[(row * _count) + feature])
                        Matrix.AddScaled(words.Touch(rows[sentence][(word * _count) + feature]), gradient + ((long)row * stack.Input), 1, stack.Input);
            }
    }
}
