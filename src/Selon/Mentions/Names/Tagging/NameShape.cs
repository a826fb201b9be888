using System.Globalization;

namespace Selon.Mentions.Names.Tagging;

/// <summary>The sizes of the network that finds names; part of its model file.</summary>
/// <param name="States">Width of a parser's inner state.</param>
/// <param name="Input">Width of a word's input vector.</param>
/// <param name="Hidden">Width of one direction of a recurrent layer.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Rows">Rows that the features of words share by their hash.</param>
internal sealed record NameShape(int States, int Input, int Hidden, int Layers, int Rows)
{
    public override string ToString() => string.Join(' ', States, Input, Hidden, Layers, Rows);

    public static NameShape Parse(string line)
    {
        var n = line.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new NameShape(n[0], n[1], n[2], n[3], n[4]);
    }
}
