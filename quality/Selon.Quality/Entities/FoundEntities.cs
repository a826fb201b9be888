using Selon.Syntax;

namespace Selon.Quality.Entities;

/// <summary>What the reader finds, in the form that gold has.</summary>
internal static class FoundEntities
{
    /// <summary>Names as they stand, and the pronouns of the reading's entities.</summary>
    /// <param name="bare">Leaves the article out of names that open with one.</param>
    /// <param name="described">Takes descriptions too, save those that hold a name of the same entity, and no pronouns of the first person, as our own annotation does.</param>
    public static IReadOnlyList<EntityMention> In(LanguageReader reader, Article article, bool bare, bool described)
    {
        var names = reader.Prepare(article);
        var spans = new Dictionary<TextSpan, TextSpan>();
        foreach (var run in names.Names.Runs)
        {
            var view = names.Views[run.Sentence];
            spans[run.Span] = bare && view[run.First].Upos is PartOfSpeech.Det && run.First < run.Last && view[run.First + 1].Surface.Start > run.Span.Start ? run.Span with { Start = view[run.First + 1].Surface.Start } : run.Span;
        }

        foreach (var name in names.Names.DatelineNames)
            spans[name] = name;
        var pronouns = names.Views.SelectMany(view => Enumerable.Range(0, view.Tree.Count).Where(i => view[i].Upos is PartOfSpeech.Pron).Select(i => view[i].Surface)).ToHashSet();
        var own = described ? names.Views.SelectMany(view => Enumerable.Range(0, view.Tree.Count).Where(i => view.Pack.Pronouns.Find(view[i].Form) is { Person: "1" }).Select(i => view[i].Surface)).ToHashSet() : [];
        pronouns.ExceptWith(own);
        return [.. reader.Read(article).Entities.SelectMany(entity => entity.Mentions
            .Where(mention => !own.Contains(mention) && (spans.ContainsKey(mention) || pronouns.Contains(mention) || described && !entity.Mentions.Any(name => spans.ContainsKey(name) && mention.Contains(name))))
            .Select(mention => new EntityMention(spans.GetValueOrDefault(mention, mention), entity.Kind, entity.Id, spans.ContainsKey(mention))))];
    }
}
