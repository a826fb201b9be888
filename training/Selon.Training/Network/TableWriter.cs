using System.Runtime.InteropServices;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Writes parameters into a model file: tables of vectors in eight bits with a scale a row, all else in sixteen.</summary>
internal static unsafe class TableWriter
{
    public static void WriteTable(string name, Parameter table, ModelWriter writer)
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

        writer.Add($"{name}.scales", MemoryMarshal.AsBytes(scales.AsSpan()).ToArray());
        writer.Add(name, MemoryMarshal.AsBytes(cells.AsSpan()).ToArray());
    }

    public static void WriteDense(string name, IEnumerable<Parameter> parameters, ModelWriter writer)
    {
        var dense = new List<Half>();
        foreach (var parameter in parameters)
            for (var at = 0L; at < parameter.Length; at++)
                dense.Add((Half)parameter.Values[at]);
        writer.Add(name, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(dense)).ToArray());
    }
}
