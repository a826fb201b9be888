using Selon.Corpus;
using Selon.Languages;
using Selon.Mentions;

namespace Selon.Quality.Entities;

/// <summary>
/// Texts with their entities as <c>corpus/README.md</c> has them. A mention is a name where one of its capitalised words, an article aside, is a capitalised word of the entity's name, or where all its words are capitalised (<c>FMI</c>,
/// <c>B. K.</c>), and it does not open with a determiner; a definite article that the name does not capitalise is left out of the names of bodies and places. Several that are named together are no name, and of names inside one another the outermost counts.
/// </summary>
internal static class GoldEntities
{
    private static readonly char[] Parting = [' ', '\u00A0', '\u202F', '\n', '-', '\'', '’', '(', ')', '«', '»', '"', ',', '.'];

    /// <summary>The texts of a folder that have entities, in the order of their names.</summary>
    public static IEnumerable<EntityDocument> Load(string folder, LanguagePack pack)
    {
        foreach (var path in Directory.GetFiles(folder, "*" + EntitiesFile.Ending).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
            var faults = new List<string>();
            var entities = EntitiesFile.Read(path, text, faults);
            yield return faults.Count == 0 ? Of(Path.GetFileNameWithoutExtension(path), text, entities, pack) : throw new InvalidDataException($"{faults[0]}; run “check” of corpus/tool.");
        }
    }

    public static EntityDocument Of(string id, string text, IReadOnlyList<Corpus.Entity> entities, LanguagePack pack)
    {
        var mentions = entities.SelectMany((entity, i) => entity.Mentions.Select(span => Mention(text, entity, $"{i}", new TextSpan(span.Start, span.End), pack))).ToList();
        var names = mentions.Where(mention => mention.IsName).ToList();
        bool Together(EntityMention mention) => mention.Kind is EntityKind.Group && names.Exists(inner => inner.Entity != mention.Entity && mention.Span.Contains(inner.Span));
        mentions = [.. mentions.Select(mention => mention.IsName && Together(mention) ? mention with { IsName = false } : mention)];
        return new EntityDocument(id, text, [.. mentions.Where(mention => !mention.IsName || !mentions.Exists(outer => outer.IsName && outer.Span != mention.Span && outer.Span.Contains(mention.Span))).OrderBy(mention => mention.Span)]);
    }

    private static EntityMention Mention(string text, Corpus.Entity entity, string id, TextSpan span, LanguagePack pack)
    {
        var kind = Enum.Parse<EntityKind>(entity.Kind, ignoreCase: true);
        var opening = Words(span.In(text))[0];
        var rest = span.In(text).Length > opening.Length && span.In(text)[opening.Length] is '\'' or '’' ? opening + span.In(text)[opening.Length] : opening;
        var start = span.Start;
        if (pack.Pronouns.Find(rest.ToLowerInvariant()) is not null && !(char.IsUpper(entity.Name[0]) && Words(entity.Name)[0].Equals(opening, StringComparison.OrdinalIgnoreCase)))
        {
            if (kind is not (EntityKind.Organisation or EntityKind.Place) || !pack.Words["determiner-definite"].Contains(rest.ToLowerInvariant()))
                return new EntityMention(span, kind, id, false);
            start += rest.Length;
            while (start < span.End && char.IsWhiteSpace(text[start]))
                start++;
        }

        var named = Words(entity.Name).Where(word => char.IsUpper(word[0]) && !pack.Words["determiner-definite"].Contains(word.ToLowerInvariant())).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = start < span.End ? Words(text[start..span.End]) : [];
        return words.Any(word => char.IsUpper(word[0]) && named.Contains(word)) || words.Length > 0 && start == span.Start && char.IsUpper(entity.Name.First(char.IsLetter)) is var proper && words.All(word => char.IsUpper(word[0])) && (proper || words.Any(word => word.Length > 1 && word.All(char.IsUpper)))
            ? new EntityMention(new TextSpan(start, span.End), kind, id, true)
            : new EntityMention(span, kind, id, false);
    }

    private static string[] Words(string text) => [.. text.Split(Parting, StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty(text)];
}
