using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Selon.Languages;
using Selon.Mentions.Names.Tagging;
using Selon.Models;
using Selon.Quality.Entities;
using Selon.Training.Network;

namespace Selon.Training.Names;

/// <summary>Makes the packs' models of names from texts whose names are marked, all languages together.</summary>
internal static class NameTaggerRun
{
    /// <summary>Sentences of more words are left out.</summary>
    private const int MostWords = 150;

    private const int BatchWords = 400;

    public static int Run(string[] args)
    {
        if (NameTaggerOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine($"usage: {NameTaggerOptions.Usage}");
            return 2;
        }

        var packs = options.Packs.Select(folder => LanguagePack.Load(PackFiles.Folder(folder))).ToList();
        var texts = options.Sets.ToDictionary(set => set, set => NameData.Load(set.Source, packs[set.Pack]));
        var shape = new NameShape(NameData.StatesOf(packs[0]), 64, 48, 1, 32768);
        var net = new NameNet(shape, packs.Count, options.Seed);
        Learn(net, options, [.. options.Sets.SelectMany(set => Examples(set, NameData.Examples(texts[set], packs[set.Pack], set.Pack, shape)))]);
        for (var number = 0; number < packs.Count; number++)
        {
            var header = JsonSerializer.Serialize(new
            {
                language = packs[number].Language,
                licence = "see MODELS.md",
                recipe = options.Recipe,
                sources = options.Sets.ToDictionary(set => $"{options.Packs[set.Pack]}: {Path.GetFileName(Path.TrimEndingDirectorySeparator(set.Source))} × {set.Times}", set => Digest(texts[set])),
            });
            net.Write(number, header, options.Output is null ? Path.Combine(options.Packs[number], NameWeights.File) : $"{options.Output}.{packs[number].Language}");
        }

        return 0;
    }

    private static IEnumerable<NameExample> Examples(NameTaggerOptions.Set set, IEnumerable<NameExample> examples)
    {
        var own = examples.Where(example => example.Length is > 0 and <= MostWords).ToList();
        Console.Error.WriteLine($"{set.Source}: {own.Count} sentences, {own.Sum(example => example.Length)} words, {own.Sum(example => example.Labels.Count(label => label % 2 == 1))} names");
        return Enumerable.Repeat(own, set.Times).SelectMany(list => list);
    }

    private static void Learn(NameNet net, NameTaggerOptions options, List<NameExample> examples)
    {
        using var arena = new Arena(1 << 26);
        var dice = new Dice(options.Seed + 1);
        var descent = new Descent(net.All, 0.002f, options.Epochs * (double)examples.Sum(example => example.Length));
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            double loss = 0, words = 0;
            foreach (var batch in Batching.Of(examples, epoch, BatchWords, example => example.Length, example => example.Language))
            {
                arena.Reset();
                var pass = new NamePass(net, batch, arena, dice, options.Drop);
                pass.Learn();
                var length = batch.Sum(example => example.Length);
                loss += pass.Loss * length;
                words += length;
                descent.Step(length);
            }

            if (epoch >= options.Epochs / 2)
                foreach (var parameter in net.All)
                    parameter.Note();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{options.Epochs}: loss {loss / words:F4}"));
        }

        foreach (var parameter in net.All)
            parameter.TakeMean();
    }

    /// <summary>SHA-256 over the texts and their names.</summary>
    private static string Digest(IEnumerable<EntityDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{document.Id}\n{document.Text}\n"));
            foreach (var mention in document.Mentions.Where(mention => mention.IsName))
                hash.AppendData(Encoding.UTF8.GetBytes($"{mention.Span.Start} {mention.Span.End} {mention.Kind}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
