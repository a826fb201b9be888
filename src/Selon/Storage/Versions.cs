using Selon.Places.Gazetteers;
using Selon.Storage.Rows;

namespace Selon.Storage;

/// <summary>What became of statements from one version of an article to the next.</summary>
internal static class Versions
{
    /// <summary>Share of words in common from which a statement is the same one, worded otherwise.</summary>
    private const double Same = 0.5;

    public static IReadOnlyList<ChangeRow> Changes(long article, long version, IReadOnlyList<StatementRow> before, IReadOnlyList<StatementRow> after)
    {
        var (old, young) = (before.ToList(), after.ToList());
        foreach (var statement in before)
        {
            if (young.Find(other => other.Content == statement.Content && other.Speaker == statement.Speaker) is { } same)
            {
                old.Remove(statement);
                young.Remove(same);
            }
        }

        var changes = new List<ChangeRow>();
        foreach (var (statement, other, _) in old.SelectMany(statement => young.Select(other => (statement, other, alike: Alike(statement.Content, other.Content)))).Where(pair => pair.alike >= Same).OrderByDescending(pair => pair.alike).ToList())
        {
            if (!old.Contains(statement) || !young.Contains(other))
                continue;
            old.Remove(statement);
            young.Remove(other);
            changes.Add(new ChangeRow { Article = article, Version = version, Type = "changed", Speaker = other.Speaker, Before = statement.Content, After = other.Content });
        }

        changes.AddRange(old.Select(statement => new ChangeRow { Article = article, Version = version, Type = "withdrawn", Speaker = statement.Speaker, Before = statement.Content }));
        changes.AddRange(young.Select(statement => new ChangeRow { Article = article, Version = version, Type = "added", Speaker = statement.Speaker, After = statement.Content }));
        return changes;
    }

    /// <summary>The Dice coefficient of the words.</summary>
    private static double Alike(string text, string other)
    {
        var (words, others) = (Words(text), Words(other));
        return words.Count + others.Count == 0 ? 0 : 2.0 * words.Intersect(others).Count() / (words.Count + others.Count);
    }

    private static HashSet<string> Words(string text) => NameFold.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
