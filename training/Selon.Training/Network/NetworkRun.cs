using System.Text.Json;
using Selon.Formats.Conllu;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>Makes the network's sections of a model file.</summary>
internal static unsafe class NetworkRun
{
    public static void Train(Options options, Vocabulary vocabulary, IReadOnlyList<ConlluSentence> sentences, IEnumerable<List<ConlluSentence>> watched, ModelWriter writer)
    {
        var shape = new NetworkShape(128, options.Width, options.Layers, 96, 96, 96, vocabulary.Hidden.Length, vocabulary.Buckets, vocabulary.Tags.Count, vocabulary.Relations.Count);
        Console.Error.WriteLine($"network {shape}");
        var net = new SyntaxNetwork(shape, vocabulary, 1);
        using var trainer = new NetworkTrainer(net, options.Epochs, 0.002f, options.Drop, 300, 2);
        var watch = watched.Select(treebank => treebank.Select(sentence => vocabulary.Example(sentence)).ToList()).ToList();
        var examples = sentences.Concat(Noise.Of(sentences)).Where(sentence => sentence.Words.Count <= 150).Select(sentence => vocabulary.Example(sentence)).ToList();
        trainer.Train(examples, () => string.Join(" | ", watch.Select(trainer.Evaluate)));
        NetworkWriter.Write(net, vocabulary, writer);
    }

    /// <summary>What the network of a model was learnt with.</summary>
    public static string RecipeOf(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonDocument.Parse(ModelFile.Open(stream).Header).RootElement.GetProperty("recipe").GetString()!;
    }

    /// <summary>Copies the network of a model of the same labels.</summary>
    public static void Keep(string path, Vocabulary vocabulary, ModelWriter writer)
    {
        using var stream = File.OpenRead(path);
        var model = ModelFile.Open(stream);
        if (!model.Strings("syntax.tags").SequenceEqual(vocabulary.Tags.Keys) || !model.Strings("syntax.relations").SequenceEqual(vocabulary.Relations.Keys))
            throw new SelonException($"{path} was made from other treebanks; leave out --keep.");
        foreach (var name in model.Sections.Where(name => name.StartsWith("net.", StringComparison.Ordinal)))
        {
            var start = model.Section(name, out var length);
            writer.Add(name, new ReadOnlySpan<byte>(start, checked((int)length)).ToArray());
        }
    }
}
