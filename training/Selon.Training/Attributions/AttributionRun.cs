using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Selon.Languages;
using Selon.Models;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>Makes the packs' models of statements from annotated articles, all languages together.</summary>
internal static class AttributionRun
{
    /// <summary>The network does not learn from every so many-th article, so that confidence can be learnt from it.</summary>
    private const int KeptEvery = 15;

    /// <summary>Sentences of more words are left out.</summary>
    private const int MostWords = 150;

    public static int Run(string[] args)
    {
        if (AttributionOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine($"usage: {AttributionOptions.Usage}");
            return 2;
        }

        var shape = new AttributionShape(AttributionData.StatesOf(PackFiles.Folder(options.Packs[0])), 96, 96, 1, 64, 64, 48, 32768, 16384);
        var data = options.Packs.Select((pack, number) => new AttributionData(pack, number)).ToList();
        var kept = options.Packs.Select(_ => new List<PreparedSentence>()).ToList();
        var examples = new List<AttributionExample>();
        foreach (var set in options.Sets.Where(set => !set.Watched))
        {
            var texts = data[set.Pack].Load(set.Folder, shape);
            kept[set.Pack].AddRange(texts.Where((_, at) => at % KeptEvery == KeptEvery - 1).SelectMany(text => text));
            var own = texts.Where((_, at) => at % KeptEvery != KeptEvery - 1).SelectMany(text => text).Select(sentence => sentence.Example).Where(example => example.Length <= MostWords).ToList();
            Console.Error.WriteLine($"{set.Folder}: {own.Count} sentences, {own.Sum(example => example.Length)} words, {own.Sum(example => example.Cues.Count)} cues");
            for (var time = 0; time < set.Times; time++)
                examples.AddRange(own);
        }

        var watched = options.Sets.Where(set => set.Watched).Select(set => data[set.Pack].Load(set.Folder, shape).SelectMany(text => text).ToList()).ToList();
        var net = new AttributionNet(shape, options.Packs.Count, 1);
        using var trainer = new AttributionTrainer(net, options.Epochs, 0.002f, options.Drop, 400, 2);
        trainer.Train(examples, () => string.Join(" | ", watched.Select(trainer.Evaluate)));
        for (var number = 0; number < options.Packs.Count; number++)
            Write(options, data[number], trainer, net, kept[number]);
        return 0;
    }

    private static void Write(AttributionOptions options, AttributionData data, AttributionTrainer trainer, AttributionNet net, List<PreparedSentence> kept)
    {
        var writer = new ModelWriter(JsonSerializer.Serialize(new
        {
            language = data.Language,
            licence = "see MODELS.md",
            recipe = options.Recipe,
            sources = options.Sets.Where(set => !set.Watched).ToDictionary(set => $"{options.Packs[set.Pack]}: {Path.GetFileName(Path.TrimEndingDirectorySeparator(set.Folder))} × {set.Times}", set => Digest(set.Folder)),
        }));
        writer.Add("attributions.shape", [net.Shape.ToString()]);
        ConfidenceTrainer.Train(trainer, kept, writer);
        TableWriter.WriteTable("attributions.tokens", net.Tokens, writer);
        TableWriter.WriteTable("attributions.pairs", net.Pairs, writer);
        TableWriter.WriteDense("attributions.dense", net.Dense(data.Number), writer);
        writer.Save(options.PathOf(data.Number));
    }

    /// <summary>SHA-256 over the names and bytes of the annotated articles that are learnt from.</summary>
    private static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in GoldText.Load(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{text.Name}\n{text.Text}\n"));
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(text.Attributions));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
