using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Selon.Languages;
using Selon.Statements.Attributions;

namespace Selon.Training.Attributions;

/// <summary>Makes the packs' models of statements from annotated articles, all languages together.</summary>
internal static class AttributionRun
{
    /// <summary>Sentences of more words are left out.</summary>
    private const int MostWords = 150;

    public static int Run(string[] args)
    {
        if (AttributionOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine($"usage: {AttributionOptions.Usage}");
            return 2;
        }

        var data = options.Packs.Select((pack, number) => new AttributionData(pack, number)).ToList();
        var texts = options.Sets.ToDictionary(set => set, set => GoldText.Load(set.Folder).ToList());
        if (options.Kept is null)
            Learn(options, data, texts);
        var confidence = ConfidenceTrainer.Train([.. CrossReading.Examples(options, data, texts)]);
        for (var number = 0; number < options.Packs.Count; number++)
            AttributionModel.Complete(options.PathOf(number, options.Kept ?? options.Output), confidence, options.PathOf(number));
        if (options.Output is null && options.Kept is null)
            CrossReading.Delete(options);
        return 0;
    }

    /// <summary>The network of all articles, and for each part of them one that knows only the others.</summary>
    private static void Learn(AttributionOptions options, List<AttributionData> data, Dictionary<AttributionOptions.Set, List<GoldText>> texts)
    {
        var shape = new AttributionShape(AttributionData.StatesOf(PackFiles.Folder(options.Packs[0])), 96, 96, 1, 64, 64, 48, 32768, 16384);
        var prepared = options.Sets.ToDictionary(set => set, set => data[set.Pack].Load(texts[set], shape));
        Parallel.For(-1, CrossReading.Parts, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            var net = Learn(options, shape, prepared, part);
            for (var number = 0; number < options.Packs.Count; number++)
                AttributionModel.Write(net, number, Header(options, data[number]), part < 0 ? options.PathOf(number) : CrossReading.PathOf(options, number, part));
        });
    }

    /// <param name="part">The part that it does not learn from; -1 for none.</param>
    private static AttributionNet Learn(AttributionOptions options, AttributionShape shape, Dictionary<AttributionOptions.Set, List<List<PreparedSentence>>> prepared, int part)
    {
        var name = part < 0 ? "all" : $"without part {part + 1}";
        var examples = new List<AttributionExample>();
        foreach (var set in options.Sets.Where(set => !set.Watched))
        {
            var own = prepared[set].Where((_, at) => !CrossReading.IsIn(part, at)).SelectMany(text => text).Select(sentence => sentence.Example).Where(example => example.Length <= MostWords).ToList();
            Console.Error.WriteLine($"{name}: {set.Folder}: {own.Count} sentences, {own.Sum(example => example.Length)} words, {own.Sum(example => example.Cues.Count)} cues");
            for (var time = 0; time < set.Times; time++)
                examples.AddRange(own);
        }

        var watched = part < 0 ? options.Sets.Where(set => set.Watched).Select(set => prepared[set].SelectMany(text => text).ToList()).ToList() : [];
        var net = new AttributionNet(shape, options.Packs.Count, options.Seed);
        using var trainer = new AttributionTrainer(net, options.Epochs, 0.002f, options.Drop, 400, options.Seed + 1);
        trainer.Train(examples, progress => $"{name}: {progress} {string.Join(" | ", watched.Select(trainer.Evaluate))}");
        return net;
    }

    private static string Header(AttributionOptions options, AttributionData data) => JsonSerializer.Serialize(new
    {
        language = data.Language,
        licence = "see MODELS.md",
        recipe = options.Recipe,
        sources = options.Sets.Where(set => !set.Watched).ToDictionary(set => $"{options.Packs[set.Pack]}: {Path.GetFileName(Path.TrimEndingDirectorySeparator(set.Folder))} × {set.Times}", set => Digest(set.Folder)),
    });

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
