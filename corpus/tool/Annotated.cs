namespace Selon.Corpus;

/// <summary>One annotated article.</summary>
/// <param name="Entities">Empty for an article whose entities nobody has marked.</param>
internal sealed record Annotated(string Name, string Language, string Text, MarksFile Marks, IReadOnlyList<Statement> Statements, IReadOnlyList<Entity> Entities)
{
    private static readonly string[] Languages = ["en", "fr"];

    /// <summary>Every fifth name, by FNV-1a, is kept for measuring; a name never changes sides.</summary>
    public bool HeldOut => Name.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % 5 == 0;

    public static List<Annotated> ReadAll(string folder, List<string> faults)
    {
        var all = new List<Annotated>();
        foreach (var language in Languages.Where(language => Directory.Exists(Path.Combine(folder, language))))
            foreach (var path in Directory.GetFiles(Path.Combine(folder, language), "*.marks").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                if (!File.Exists(Path.ChangeExtension(path, ".txt"))) { faults.Add($"{name}: no text"); continue; }
                var text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
                var marks = MarksFile.Read(path, faults);
                var resolver = new Resolver(name, text);
                var entities = Path.ChangeExtension(path, EntitiesFile.Ending);
                all.Add(new(name, language, text, marks, resolver.Resolve(marks.Marks), File.Exists(entities) ? EntitiesFile.Read(entities, text, faults) : []));
                faults.AddRange(resolver.Faults);
                faults.AddRange(EntitiesFile.WithoutEntity(all[^1]));
            }

        return all;
    }
}
