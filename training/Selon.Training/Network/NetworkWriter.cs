using System.Runtime.InteropServices;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Writes a network into a model file: word vectors in eight bits with a scale for each, all else in sixteen.</summary>
internal static unsafe class NetworkWriter
{
    public static void Write(SyntaxNetwork net, Vocabulary vocabulary, ModelWriter writer)
    {
        writer.Add("net.shape", [net.Shape.ToString()]);
        writer.Add("net.vocabulary", vocabulary.PackWords());
        WriteTable(net.Words, writer);
        WriteTable(net.Parts, writer);
        var dense = new List<Half>();
        foreach (var parameter in net.Dense)
            for (var at = 0L; at < parameter.Length; at++)
                dense.Add((Half)parameter.Values[at]);
        writer.Add("net.dense", MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(dense)).ToArray());
    }

    private static void WriteTable(Parameter table, ModelWriter writer)
    {
        var scales = new float[table.Rows];
        var cells = new sbyte[table.Length];
        for (var row = 0; row < table.Rows; row++)
        {
            var most = 1e-9f;
            for (var column = 0; column < table.Columns; column++)
                most = Math.Max(most, MathF.Abs(table.Row(row)[column]));
            scales[row] = most / 127;
            for (var column = 0; column < table.Columns; column++)
                cells[((long)row * table.Columns) + column] = (sbyte)MathF.Round(table.Row(row)[column] / scales[row]);
        }

        writer.Add($"net.{table.Name}.scales", MemoryMarshal.AsBytes(scales.AsSpan()).ToArray());
        writer.Add($"net.{table.Name}", MemoryMarshal.AsBytes(cells.AsSpan()).ToArray());
    }
}
