using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Writes a syntax network into a model file.</summary>
internal static class NetworkWriter
{
    public static void Write(SyntaxNetwork net, Vocabulary vocabulary, ModelWriter writer)
    {
        writer.Add("net.shape", [net.Shape.ToString()]);
        writer.Add("net.vocabulary", vocabulary.PackWords());
        TableWriter.WriteTable("net.words", net.Words, writer);
        TableWriter.WriteTable("net.parts", net.Parts, writer);
        TableWriter.WriteDense("net.dense", net.Dense, writer);
    }
}
