using System.Globalization;

namespace Selon.Statements.Attributions;

/// <summary>The sizes of the network that finds attributions; part of its model file.</summary>
/// <param name="States">Width of a parser's inner state.</param>
/// <param name="Input">Width of a word's input vector.</param>
/// <param name="Hidden">Width of one direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Cue">Width of the hidden layer in front of the cue labels.</param>
/// <param name="Pair">Width of the vectors of a word and a cue that meet.</param>
/// <param name="Role">Width of one direction of the recurrent layer in front of the roles.</param>
/// <param name="TokenRows">Rows that the features of words share by their hash.</param>
/// <param name="PairRows">Rows that the features of a word with a cue share by their hash.</param>
internal sealed record AttributionShape(int States, int Input, int Hidden, int Layers, int Cue, int Pair, int Role, int TokenRows, int PairRows)
{
    /// <summary>A word begins a cue, goes on with one, or does neither.</summary>
    public const int CueLabels = 3;

    public const int RoleLabels = 5;

    /// <summary>Columns of the label layers.</summary>
    public const int Padded = Models.LabelChances.Width;

    /// <summary>Columns of the layer behind the recurrent ones: for cue labels, for a word that meets a cue, for a cue that meets words.</summary>
    public int Heads => Cue + (2 * Pair);

    public int LayerInput(int layer) => layer == 0 ? Input : 2 * Hidden;

    public override string ToString() => string.Join(' ', States, Input, Hidden, Layers, Cue, Pair, Role, TokenRows, PairRows);

    public static AttributionShape Parse(string line)
    {
        var n = line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new AttributionShape(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8]);
    }
}
