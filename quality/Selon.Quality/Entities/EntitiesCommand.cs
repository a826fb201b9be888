using System.CommandLine;
using Selon.Languages;
using Selon.Syntax;

namespace Selon.Quality.Entities;

/// <summary><c>entities FILE.conllu --lang en</c>: names, their kinds and whom they and pronouns stand for, against a treebank with <c>Entity=</c>.</summary>
internal static class EntitiesCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("treebank") { Description = "a CoNLL-U file with Entity= in its last column" }.AcceptExistingOnly();
        var language = new Option<string>("--lang") { Description = "the language pack", DefaultValueFactory = _ => "en" };
        var wrong = new Option<int>("--wrong") { Description = "print that many faults, with what stands around them" };
        var command = new Command("entities", "Names of people, bodies and places, and coreference of people") { file, language, wrong };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLines(Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(language), parsed.GetValue(wrong))));
        return command;
    }

    private static IEnumerable<string> Run(FileInfo file, string language, int wrong)
    {
        var reader = new LanguageReader(LanguagePack.Load(PackFiles.Embedded(language)));
        var figures = new EntityFigures();
        var faults = new List<string>();
        foreach (var document in GumReader.Read(File.ReadLines(file.FullName)))
        {
            var found = Found(reader, Article.FromText(document.Text, language: language, id: document.Id));
            figures.Add(document, found);
            faults.AddRange(EntityFaults.Of(document, found));
        }

        return faults.Take(wrong).Concat(figures.Lines());
    }

    /// <summary>Names as they stand, and the pronouns of the reading's entities.</summary>
    public static IReadOnlyList<EntityMention> Found(LanguageReader reader, Article article)
    {
        var names = reader.Prepare(article);
        var spans = new Dictionary<TextSpan, TextSpan>();
        foreach (var run in names.Names.Runs)
        {
            var view = names.Views[run.Sentence];
            spans[run.Span] = view[run.First].Upos is PartOfSpeech.Det && run.First < run.Last && view[run.First + 1].Surface.Start > run.Span.Start ? run.Span with { Start = view[run.First + 1].Surface.Start } : run.Span;
        }

        var pronouns = names.Views.SelectMany(view => Enumerable.Range(0, view.Tree.Count).Where(i => view[i].Upos is PartOfSpeech.Pron).Select(i => view[i].Surface)).ToHashSet();
        return [.. reader.Read(article).Entities.SelectMany(entity => entity.Mentions.Where(mention => spans.ContainsKey(mention) || pronouns.Contains(mention))
            .Select(mention => new EntityMention(spans.GetValueOrDefault(mention, mention), entity.Kind, entity.Id, spans.ContainsKey(mention))))];
    }
}
