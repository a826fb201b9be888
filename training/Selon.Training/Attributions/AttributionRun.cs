using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Selon.Languages;
using Selon.Statements.Attributions;

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

        var data = options.Packs.Select((pack, number) => new AttributionData(pack, number)).ToList();
        var texts = options.Sets.ToDictionary(set => set, set => GoldText.Load(set.Folder).ToList());
        if (options.Kept is null)
            Learn(options, data, texts);
        for (var number = 0; number < options.Packs.Count; number++)
        {
            var from = options.Kept is null ? options.PathOf(number) : options.PathOf(number, options.Kept);
            var kept = options.Sets.Where(set => set.Pack == number && !set.Watched).SelectMany(set => texts[set].Where((_, at) => IsKept(at))).ToList();
            AttributionModel.Complete(from, ConfidenceTrainer.Train(data[number], from, kept), options.PathOf(number));
        }

        return 0;
    }

    private static bool IsKept(int at) => at % KeptEvery == KeptEvery - 1;

    private static void Learn(AttributionOptions options, List<AttributionData> data, Dictionary<AttributionOptions.Set, List<GoldText>> texts)
    {
        var shape = new AttributionShape(AttributionData.StatesOf(PackFiles.Folder(options.Packs[0])), 96, 96, 1, 64, 64, 48, 32768, 16384);
        var examples = new List<AttributionExample>();
        foreach (var set in options.Sets.Where(set => !set.Watched))
        {
            var own = data[set.Pack].Load([.. texts[set].Where((_, at) => !IsKept(at))], shape).SelectMany(text => text).Select(sentence => sentence.Example).Where(example => example.Length <= MostWords).ToList();
            Console.Error.WriteLine($"{set.Folder}: {own.Count} sentences, {own.Sum(example => example.Length)} words, {own.Sum(example => example.Cues.Count)} cues");
            for (var time = 0; time < set.Times; time++)
                examples.AddRange(own);
        }

        var watched = options.Sets.Where(set => set.Watched).Select(set => data[set.Pack].Load(texts[set], shape).SelectMany(text => text).ToList()).ToList();
        var net = new AttributionNet(shape, options.Packs.Count, 1);
        using var trainer = new AttributionTrainer(net, options.Epochs, 0.002f, options.Drop, 400, 2);
        trainer.Train(examples, () => string.Join(" | ", watched.Select(trainer.Evaluate)));
        for (var number = 0; number < options.Packs.Count; number++)
            AttributionModel.Write(net, number, Header(options, data[number]), options.PathOf(number));
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
