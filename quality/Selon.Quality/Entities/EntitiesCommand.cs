using System.CommandLine;
using Selon.Languages;
using Selon.Quality.Faults;
using Selon.Quality.Readings;

namespace Selon.Quality.Entities;

/// <summary><c>entities FILE.conllu|FOLDER</c>: names, their kinds and whom they and pronouns stand for, against a treebank with <c>Entity=</c> or annotated articles.</summary>
internal static class EntitiesCommand
{
    public static Command Build()
    {
        var source = new Argument<FileSystemInfo>("source") { Description = "a CoNLL-U file with Entity= in its last column, or a folder with NAME.txt beside NAME.entities" }.AcceptExistingOnly();
        var language = new Option<string>("--lang") { Description = "the language pack; en for a treebank and the folder's name where it is left out" };
        var faults = new FaultOptions();
        var command = new Command("entities", "Names of people, bodies, places and others, and coreference of people") { source, language };
        faults.AddTo(command);
        command.SetAction(parsed =>
        {
            var from = parsed.GetRequiredValue(source);
            var folder = from is DirectoryInfo || Directory.Exists(from.FullName);
            var tag = parsed.GetValue(language) ?? (folder ? Path.GetFileName(Path.TrimEndingDirectorySeparator(from.FullName)) : "en");
            var documents = folder ? OfFolder(from.FullName, tag) : OfTreebank(from.FullName, tag);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLines(EntityFaults.Lines(documents, faults.Read(parsed)));
            output.WriteLines(EntityFigures.Of(documents).Lines());
        });
        return command;
    }

    /// <summary>Annotated articles with what the reader finds in them; those held out, where a list tells which.</summary>
    public static IReadOnlyList<(EntityDocument Gold, IReadOnlyList<EntityMention> Found)> OfFolder(string folder, string language)
    {
        var pack = LanguagePack.Load(PackFiles.Embedded(language));
        var reader = new LanguageReader(pack);
        var heldOut = HeldOut.Of(folder);
        return [.. GoldEntities.Load(folder, pack).Where(gold => heldOut?.Contains(gold.Id) != false).AsParallel().AsOrdered().Select(gold => (gold, FoundEntities.In(reader, Article.FromText(gold.Text, language: language, id: gold.Id), bare: false, described: true)))];
    }

    private static List<(EntityDocument Gold, IReadOnlyList<EntityMention> Found)> OfTreebank(string file, string language)
    {
        var reader = new LanguageReader(LanguagePack.Load(PackFiles.Embedded(language)));
        return [.. GumReader.Read(File.ReadLines(file)).AsParallel().AsOrdered().Select(gold => (gold, FoundEntities.In(reader, Article.FromText(gold.Text, language: language, id: gold.Id), bare: true, described: false)))];
    }
}
