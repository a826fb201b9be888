namespace Selon.Corpus;

/// <summary>Finds the mentions of entities in their text: a plain one wherever no longer mention of the file holds it, one in braces at its one place.</summary>
internal sealed class EntityResolver(string path, string text, List<string> faults)
{
    private readonly Finder _finder = new(text);

    public IReadOnlyList<Entity> Resolve(IReadOnlyList<EntityLine> lines)
    {
        var found = lines.Select(line => (Line: line, Mentions: line.Mentions.Select(quoted => (Quoted: quoted, Spans: Places(line, quoted))).ToList())).ToList();
        var all = found.SelectMany(entity => entity.Mentions).SelectMany(mention => mention.Spans).Distinct().ToList();
        var owners = new Dictionary<Span, string>();
        var entities = new List<Entity>();
        foreach (var (line, mentions) in found)
        {
            var spans = new SortedSet<Span>(Comparer<Span>.Create((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End))));
            foreach (var (quoted, places) in mentions)
            {
                var own = Chosen(quoted) ? places : [.. places.Where(span => !all.Exists(longer => longer != span && longer.Holds(span)))];
                if (own.Count == 0 && places.Count > 0)
                    Fault(line, $"stands only inside longer mentions, use braces: {quoted}");
                spans.UnionWith(own);
            }

            foreach (var span in spans.Where(span => !owners.TryAdd(span, line.Name)))
                Fault(line, $"`{text[span.Start..span.End]}` is also a mention of {owners[span]}");
            entities.Add(new(line.Kind, line.Name, [.. spans]));
        }

        return entities;
    }

    private List<Span> Places(EntityLine line, string quoted)
    {
        var places = _finder.All(quoted, 0).ToList();
        if (places.Count == 0)
            Fault(line, $"does not stand in the text as whole words: {quoted}");
        else if (Chosen(quoted) && places.Count > 1)
            Fault(line, $"stands {places.Count} times in the text: {quoted}");
        return places;
    }

    private static bool Chosen(string quoted) => quoted.Contains('{', StringComparison.Ordinal);

    private void Fault(EntityLine line, string what) => faults.Add($"{path}:{line.Number}: {what}");
}
