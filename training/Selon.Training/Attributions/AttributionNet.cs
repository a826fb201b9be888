using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>The parameters of the network that finds attributions.</summary>
internal sealed class AttributionNet
{
    public AttributionNet(AttributionShape shape, int languages, ulong seed)
    {
        var dice = new Dice(seed);
        Shape = shape;
        States = [.. Enumerable.Range(0, languages).Select(language => New($"states{language}", shape.States, shape.Input, dice, 1))];
        Tokens = new Parameter("tokens", shape.TokenRows, shape.Input, sparse: true);
        Tokens.Fill(dice, 0.1f);
        Pairs = new Parameter("pairs", shape.PairRows, shape.Pair, sparse: true);
        Pairs.Fill(dice, 0.1f);
        Layers = new RecurrentStack(shape.Input, shape.Hidden, shape.Layers, dice);
        Heads = New("heads", 2 * shape.Hidden, shape.Heads, dice, 1);
        HeadsBias = new Parameter("heads.bias", 1, shape.Heads);
        Cues = New("cues", shape.Cue, AttributionShape.Padded, dice, 1);
        CuesBias = new Parameter("cues.bias", 1, AttributionShape.Padded);
        RoleForward = new Lstm("roles.forward", shape.Pair, shape.Role, false, dice);
        RoleBackward = new Lstm("roles.backward", shape.Pair, shape.Role, true, dice);
        Roles = New("roles", 2 * shape.Role, AttributionShape.Padded, dice, 1);
        RolesBias = new Parameter("roles.bias", 1, AttributionShape.Padded);
    }

    public AttributionShape Shape { get; }

    /// <summary>From the parser's inner states to input vectors, for each language.</summary>
    public IReadOnlyList<Parameter> States { get; }

    public Parameter Tokens { get; }

    public Parameter Pairs { get; }

    public RecurrentStack Layers { get; }

    public Parameter Heads { get; }

    public Parameter HeadsBias { get; }

    public Parameter Cues { get; }

    public Parameter CuesBias { get; }

    public Lstm RoleForward { get; }

    public Lstm RoleBackward { get; }

    public Parameter Roles { get; }

    public Parameter RolesBias { get; }

    public IEnumerable<Parameter> All => States.Concat(Shared).Concat([Tokens, Pairs]);

    private IEnumerable<Parameter> Shared =>
        Layers.Parameters.Concat([Heads, HeadsBias, Cues, CuesBias]).Concat(RoleForward.Parameters).Concat(RoleBackward.Parameters).Concat([Roles, RolesBias]);

    /// <summary>What a language needs but the two tables of features, in the order of the model file.</summary>
    public IEnumerable<Parameter> Dense(int language) => Shared.Prepend(States[language]);

    private static Parameter New(string name, int rows, int columns, Dice dice, float scale)
    {
        var parameter = new Parameter(name, rows, columns);
        parameter.Fill(dice, scale * MathF.Sqrt(6f / (rows + columns)));
        return parameter;
    }
}
