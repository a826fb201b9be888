using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Selon.Formats.Conllu;
using Selon.Languages;
using Selon.Models;
using Selon.Text;
using Selon.Training;
using Selon.Training.Attributions;
using Selon.Training.Gazetteers;
using Selon.Training.Names;
using Selon.Training.Network;
using Selon.Training.Stances;

if (args is ["statements", ..])
    return AttributionRun.Run(args[1..]);
if (args is ["stances", ..])
    return StanceRun.Run(args[1..]);
if (args is ["names", ..])
    return NameTaggerRun.Run(args[1..]);
if (args is ["gazetteer", ..])
    return GazetteerRun.Run(args[1..]);
if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine("usage: Selon.Training languages/TAG FILE.conllu… [--watch FILE.conllu]   builds languages/TAG/model.bin from treebanks");
    return 2;
}

var treebanks = options.Treebanks.Select(Read).ToList();
var sentences = treebanks.SelectMany(treebank => treebank).ToList();
Console.Error.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words");
var pack = PackFiles.Folder(options.Pack);
var vocabulary = new Vocabulary(sentences, new LexiconClasses(pack), 2, 16384);
var writer = new ModelWriter(JsonSerializer.Serialize(new
{
    language = Path.GetFileName(Path.TrimEndingDirectorySeparator(options.Pack)),
    licence = "CC BY-SA 4.0, see MODELS.md",
    recipe = options.Kept is null ? options.Recipe : NetworkRun.RecipeOf(options.Kept),
    sources = options.Treebanks.ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
}));
writer.Add("syntax.tags", vocabulary.Tags.Keys);
writer.Add("syntax.relations", vocabulary.Relations.Keys);
LemmaTrainer.Train(sentences, vocabulary.Tags, writer);
var rules = TokenRules.Load(pack);
writer.Add("text.splits", SplitTrainer.Train(sentences, rules));
writer.Add("text.ends", EndTrainer.Train(treebanks, rules));

if (options.Kept is null)
    NetworkRun.Train(options, vocabulary, sentences, options.Watched.Select(Read), writer);
else
    NetworkRun.Keep(options.Kept, vocabulary, writer);
writer.Save(options.Output);
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Output}: {new FileInfo(options.Output).Length / 1e6:F1} MB"));
return 0;

static List<ConlluSentence> Read(string file)
{
    using var reader = new StreamReader(file);
    return [.. ConlluReader.Read(reader).Where(sentence => sentence.Words.Count > 0)];
}
