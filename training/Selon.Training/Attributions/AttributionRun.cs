using System.Globalization;
using System.Text.Json;
using Selon.Languages;
using Selon.Models;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>Makes the packs' models of statements from annotated articles, all languages together.</summary>
internal static class AttributionRun
{
    /// <summary>The network does not learn from every fifteenth article, so that confidence can be learnt from it.</summary>
    private const int KeptEvery = 15;

    public static int Run(string[] args)
    {
        var sets = new List<(int Pack, string Folder, int Times, bool Watched)>();
        var packs = new List<string>();
        int epochs = 8, layers = 1, width = 96;
        var drop = 0.3f;
        var ending = "statements.bin";
        for (var at = 0; at < args.Length; at++)
            switch (args[at])
            {
                case "--pack": packs.Add(args[++at]); break;
                case "--watch": sets.Add((packs.Count - 1, args[++at], 1, true)); break;
                case "--twice": sets.Add((packs.Count - 1, args[++at], 2, false)); break;
                case "--thrice": sets.Add((packs.Count - 1, args[++at], 3, false)); break;
                case "--epochs": epochs = int.Parse(args[++at], CultureInfo.InvariantCulture); break;
                case "--layers": layers = int.Parse(args[++at], CultureInfo.InvariantCulture); break;
                case "--width": width = int.Parse(args[++at], CultureInfo.InvariantCulture); break;
                case "--output": ending = args[++at]; break;
                case "--drop": drop = float.Parse(args[++at], CultureInfo.InvariantCulture); break;
                default: sets.Add((packs.Count - 1, args[at], 1, false)); break;
            }

        var shape = new AttributionShape(AttributionData.StatesOf(PackFiles.Folder(packs[0])), 96, width, layers, 64, 64, 48, 32768, 16384);
        var data = packs.Select((pack, number) => new AttributionData(pack, number)).ToList();
        var watch = sets.Where(set => set.Watched).Select(set => data[set.Pack].Load(set.Folder, shape).SelectMany(text => text).ToList()).ToList();
        var examples = new List<AttributionExample>();
        var kept = packs.Select(_ => new List<PreparedSentence>()).ToList();
        foreach (var (pack, folder, times, _) in sets.Where(set => !set.Watched))
        {
            var texts = data[pack].Load(folder, shape);
            kept[pack].AddRange(texts.Where((_, at) => at % KeptEvery == KeptEvery - 1).SelectMany(text => text));
            var own = texts.Where((_, at) => at % KeptEvery != KeptEvery - 1).SelectMany(text => text).Select(sentence => sentence.Example).Where(example => example.Length is > 0 and <= 150).ToList();
            Console.Error.WriteLine($"{folder}: {own.Count} sentences, {own.Sum(example => example.Length)} words, {own.Sum(example => example.Cues.Count)} cues");
            for (var time = 0; time < times; time++)
                examples.AddRange(own);
        }

        var net = new AttributionNet(shape, packs.Count, 1);
        using var trainer = new AttributionTrainer(net, epochs, 0.002f, drop, 400, 2);
        trainer.Train(examples, () => string.Join(" | ", watch.Select(sentences => trainer.Evaluate(sentences))));
        for (var number = 0; number < packs.Count; number++)
        {
            var writer = new ModelWriter(JsonSerializer.Serialize(new { language = data[number].Language, licence = "CC BY-SA 4.0, see MODELS.md", recipe = $"--layers {layers} --epochs {epochs}" }));
            writer.Add("attributions.shape", [shape.ToString()]);
            ConfidenceTrainer.Train(trainer, kept[number], writer);
            TableWriter.WriteTable("attributions.tokens", net.Tokens, writer);
            TableWriter.WriteTable("attributions.pairs", net.Pairs, writer);
            TableWriter.WriteDense("attributions.dense", net.Dense(number), writer);
            writer.Save(ending.Contains('/', StringComparison.Ordinal) ? $"{ending}.{data[number].Language}" : Path.Combine(packs[number], ending));
        }

        return 0;
    }
}
