using Selon.Mentions.Names.Tagging;
using Selon.Models;
using Selon.Training.Network;

namespace Selon.Training.Names;

/// <summary>The parameters of the network that finds names.</summary>
internal sealed unsafe class NameNet
{
    public NameNet(NameShape shape, int languages, ulong seed)
    {
        var dice = new Dice(seed);
        Shape = shape;
        States = [.. Enumerable.Range(0, languages).Select(language => New($"states{language}", shape.States, shape.Input, dice))];
        Words = new Parameter("words", shape.Rows, shape.Input, sparse: true);
        Words.Fill(dice, 0.1f);
        Layers = new RecurrentStack(shape.Input, shape.Hidden, shape.Layers, dice);
        Labels = New("labels", 2 * shape.Hidden, LabelChances.Width, dice);
        LabelsBias = new Parameter("labels.bias", 1, LabelChances.Width);
    }

    public NameShape Shape { get; }

    /// <summary>From the parser's inner states to input vectors, for each language.</summary>
    public IReadOnlyList<Parameter> States { get; }

    public Parameter Words { get; }

    public RecurrentStack Layers { get; }

    public Parameter Labels { get; }

    public Parameter LabelsBias { get; }

    public IEnumerable<Parameter> All => States.Concat(Shared).Append(Words);

    private IEnumerable<Parameter> Shared => Layers.Parameters.Concat([Labels, LabelsBias]);

    /// <summary>Writes what a language needs.</summary>
    public void Write(int language, string header, string path)
    {
        var writer = new ModelWriter(header);
        writer.Add("names.shape", [Shape.ToString()]);
        TableWriter.WriteTable("names.words", Words, writer);
        TableWriter.WriteDense("names.dense", Shared.Prepend(States[language]), writer);
        writer.Save(path);
    }

    private static Parameter New(string name, int rows, int columns, Dice dice)
    {
        var parameter = new Parameter(name, rows, columns);
        parameter.Fill(dice, MathF.Sqrt(6f / (rows + columns)));
        return parameter;
    }
}
