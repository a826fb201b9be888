using System.Globalization;

namespace Selon.Syntax.Network;

/// <summary>The sizes of a network; part of its model file.</summary>
/// <param name="Input">Width of a word's input vector.</param>
/// <param name="Hidden">Width of one direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Tag">Width of the hidden layer in front of the tags.</param>
/// <param name="Arc">Width of the vectors that find heads.</param>
/// <param name="Label">Width of the vectors that find relations.</param>
/// <param name="Words">Words with a vector of their own; word 0 stands for all others.</param>
/// <param name="Buckets">Vectors that the parts of words share by their hash.</param>
internal sealed record NetworkShape(int Input, int Hidden, int Layers, int Tag, int Arc, int Label, int Words, int Buckets, int Tags, int Relations)
{
    /// <summary>Columns of the layer behind the recurrent ones: for tags, arcs as dependent and as head, labels as dependent and as head.</summary>
    public int Heads => Tag + (2 * Arc) + (2 * Label);

    public int ArcDependent => Tag;

    public int ArcHead => Tag + Arc;

    public int LabelDependent => Tag + (2 * Arc);

    public int LabelHead => Tag + (2 * Arc) + Label;

    public int PaddedTags => Models.Matrix.Padded(Tags);

    public int PaddedRelations => Models.Matrix.Padded(Relations);

    public int LayerInput(int layer) => layer == 0 ? Input : 2 * Hidden;

    public override string ToString() => string.Join(' ', Input, Hidden, Layers, Tag, Arc, Label, Words, Buckets, Tags, Relations);

    public static NetworkShape Parse(string line)
    {
        var n = line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new NetworkShape(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9]);
    }
}
