using Selon.Models;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>Writes the network into a pack's model of statements.</summary>
internal static unsafe class AttributionModel
{
    private static readonly string[] Sections = ["attributions.shape", "attributions.tokens.scales", "attributions.tokens", "attributions.pairs.scales", "attributions.pairs", "attributions.dense"];

    /// <summary>A model that trusts all it finds, for confidence to be learnt with.</summary>
    public static void Write(AttributionNet net, int language, string header, string path)
    {
        var writer = new ModelWriter(header);
        writer.Add(Sections[0], [net.Shape.ToString()]);
        TableWriter.WriteTable("attributions.tokens", net.Tokens, writer);
        TableWriter.WriteTable("attributions.pairs", net.Pairs, writer);
        TableWriter.WriteDense("attributions.dense", net.Dense(language), writer);
        writer.Add(Confidence.Section, new byte[Confidence.Weights * sizeof(float)]);
        writer.Save(path);
    }

    /// <summary>The same model with another confidence.</summary>
    public static void Complete(string from, byte[] confidence, string path)
    {
        using var stream = File.OpenRead(from);
        var model = ModelFile.Open(stream);
        var writer = new ModelWriter(model.Header);
        foreach (var name in Sections)
        {
            var start = model.Section(name, out var length);
            writer.Add(name, new ReadOnlySpan<byte>(start, checked((int)length)).ToArray());
        }

        writer.Add(Confidence.Section, confidence);
        stream.Dispose();
        writer.Save(path);
    }
}
