using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Selon.Formats;
using Selon.Languages;
using Selon.Models;
using Selon.Text;
using Selon.Training;

// dotnet run -c Release --project training/Selon.Training -- languages/fr FILE.conllu…
if (args.Length < 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: Selon.Training languages/TAG FILE.conllu…   builds languages/TAG/model.bin from treebanks");
    return 2;
}

var pack = PackFiles.Folder(args[0]);
var files = args[1..];
var sentences = files.SelectMany(file =>
{
    using var reader = new StreamReader(file);
    return ConlluReader.Read(reader).Where(sentence => sentence.Words.Count > 0).ToList();
}).ToList();
Console.Error.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words");

var words = sentences.SelectMany(sentence => sentence.Words).ToList();
var tags = Tags.Number(words.Select(Tags.Of), 2);
var relations = Tags.Number(words.Select(word => word.Relation), 2);
var header = JsonSerializer.Serialize(new
{
    language = Path.GetFileName(Path.TrimEndingDirectorySeparator(args[0])),
    licence = "see MODELS.md",
    recipe = "perceptron 1",
    sources = files.ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
});
var writer = new ModelWriter(header);
writer.Add("syntax.tags", tags.Keys);
writer.Add("syntax.relations", relations.Keys);
LemmaTrainer.Train(sentences, tags, writer);
writer.Add("text.splits", SplitTrainer.Train(sentences, TokenRules.Load(pack)));

// The parser learns on the tags that it will see: each tenth is tagged by a tagger that has not seen it.
const int Folds = 5;
var tagged = new (ConlluSentence, int[], int[])[sentences.Count];
var partOf = tags.OrderBy(pair => pair.Value).Select(pair => (int)Selon.Syntax.Morphology.Part(pair.Key.Split('\t')[0])).ToArray();
Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
{
    var tagger = TaggerTrainer.Train([.. sentences.Where((_, at) => at / 10 % Folds != fold)], tags, 3);
    for (var at = 0; at < sentences.Count; at++)
        if (at / 10 % Folds == fold)
        {
            var guess = TaggerTrainer.Tag(tagger, TaggerTrainer.Facts(sentences[at]), tags.Count);
            tagged[at] = (sentences[at], guess, Array.ConvertAll(guess, tag => partOf[tag]));
        }
});
writer.Add("syntax.tagger", TaggerTrainer.Train(sentences, tags, 5).Pack(500, 3_500_000));
writer.Add("syntax.parser", ParserTrainer.Train(tagged, relations, 6).Pack(500, 7_000_000));
var path = Path.Combine(args[0], "model.bin");
writer.Save(path);
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {new FileInfo(path).Length / 1e6:F1} MB"));
return 0;
