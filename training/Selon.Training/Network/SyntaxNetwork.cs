using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>
/// Word vectors, recurrent layers and the heads for tags, arcs and relations, learnt together: a small relative of the biaffine parser (Dozat, Manning 2017).
/// </summary>
internal sealed unsafe class SyntaxNetwork
{
    public SyntaxNetwork(NetworkShape shape, Vocabulary vocabulary, ulong seed)
    {
        var dice = new Dice(seed);
        (Shape, Vocabulary) = (shape, vocabulary);
        Words = new Parameter("words", shape.Words, shape.Input, sparse: true);
        Parts = new Parameter("parts", shape.Buckets, shape.Input, sparse: true);
        Words.Fill(dice, 0.15f);
        Parts.Fill(dice, 0.15f);
        Layers = new RecurrentStack(shape.Input, shape.Hidden, shape.Layers, dice);
        Heads = New("heads", 2 * shape.Hidden, shape.Heads, dice, 1);
        HeadsBias = new Parameter("heads.bias", 1, shape.Heads);
        Tags = New("tags", shape.Tag, shape.PaddedTags, dice, 1);
        TagsBias = new Parameter("tags.bias", 1, shape.PaddedTags);
        Arcs = New("arcs", shape.Arc, shape.Arc, dice, 0.5f);
        ArcsBias = new Parameter("arcs.bias", 1, shape.Arc);
        Root = New("root", 1, shape.Arc + shape.Label, dice, 1);
        Relations = New("relations", shape.Label, shape.PaddedRelations, dice, 1);
        RelationsBias = new Parameter("relations.bias", 1, shape.PaddedRelations);
    }

    public NetworkShape Shape { get; }

    public Vocabulary Vocabulary { get; }

    public Parameter Words { get; }

    public Parameter Parts { get; }

    public RecurrentStack Layers { get; }

    public Parameter Heads { get; }

    public Parameter HeadsBias { get; }

    public Parameter Tags { get; }

    public Parameter TagsBias { get; }

    public Parameter Arcs { get; }

    public Parameter ArcsBias { get; }

    /// <summary>What stands for the root among the heads: its arc vector, then its label vector.</summary>
    public Parameter Root { get; }

    public Parameter Relations { get; }

    public Parameter RelationsBias { get; }

    /// <summary>All parameters but the two tables of vectors, in the order of the model file.</summary>
    public IEnumerable<Parameter> Dense =>
        Layers.Parameters.Concat([Heads, HeadsBias, Tags, TagsBias, Arcs, ArcsBias, Root, Relations, RelationsBias]);

    public IEnumerable<Parameter> All => Dense.Concat([Words, Parts]);

    private static Parameter New(string name, int rows, int columns, Dice dice, float scale)
    {
        var parameter = new Parameter(name, rows, columns);
        parameter.Fill(dice, scale * MathF.Sqrt(6f / (rows + columns)));
        return parameter;
    }
}
