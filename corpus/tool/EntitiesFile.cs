namespace Selon.Corpus;

/// <summary>Reads <c>NAME.entities</c>: a line <c>kind | name | mention // mention</c> for each entity.</summary>
internal static class EntitiesFile
{
    public const string Ending = ".entities";

    public static IReadOnlyList<string> Kinds { get; } = ["person", "organisation", "place", "group", "document", "work", "event"];

    /// <summary>The entities of a text; what is wrong goes to <paramref name="faults"/>, a line each.</summary>
    public static IReadOnlyList<Entity> Read(string path, string text, List<string> faults) => Read(path, File.ReadAllLines(path), text, faults);

    public static IReadOnlyList<Entity> Read(string path, IReadOnlyList<string> written, string text, List<string> faults)
    {
        var lines = new List<EntityLine>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, line) in written.Index())
        {
            if (line.Trim().Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split(" | ", StringSplitOptions.TrimEntries);
            var fault = cells.Length != 3 ? $"{cells.Length} fields, expected 3: kind | name | mention // mention"
                : !Kinds.Contains(cells[0], StringComparer.Ordinal) ? $"unknown kind `{cells[0]}`"
                : !names.Add(cells[1]) ? $"the name `{cells[1]}` stands twice"
                : null;
            if (fault is null)
                lines.Add(new(index + 1, cells[0], cells[1], cells[2].Split(" // ", StringSplitOptions.TrimEntries)));
            else
                faults.Add($"{path}:{index + 1}: {fault}");
        }

        return new EntityResolver(path, text, faults).Resolve(lines);
    }

    /// <summary>Statements of a person or body whose speaker is no entity; one unnamed may be nobody at all (<c>source non précisée</c>).</summary>
    public static IEnumerable<string> WithoutEntity(Annotated article)
    {
        var known = article.Entities.Select(entity => entity.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return article.Entities.Count == 0 ? [] : article.Statements.Where(statement => statement.Named != "unnamed" && !known.Contains(statement.Speaker))
            .Select(statement => statement.Speaker).Distinct(StringComparer.Ordinal).Select(speaker => $"{article.Name}{Ending}: no entity is the speaker `{speaker}`");
    }
}
