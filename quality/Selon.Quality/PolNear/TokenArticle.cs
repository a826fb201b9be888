using System.Text.Json;

namespace Selon.Quality.PolNear;

/// <summary>An article as one annotator marked it; one that two annotators marked stands twice.</summary>
/// <param name="Id">Its name and the annotator's mark.</param>
/// <param name="Sentences">All of it, in order.</param>
/// <param name="Places">Where its tokens stand in the text; null where that is to be found out.</param>
internal sealed record TokenArticle(string Id, IReadOnlyList<TokenSentence> Sentences, TextSpan?[]? Places)
{
    /// <summary>The article's name.</summary>
    public string Name => Id is [.., '_', _, _, _, _] && Id[^4..].All(x => char.IsAsciiDigit(x) || x is >= 'a' and <= 'f') ? Id[..^5] : Id;

    /// <summary>Articles of a file with a sentence a line, in the order in which they first stand there.</summary>
    public static IReadOnlyList<TokenArticle> LoadAll(string path)
    {
        var articles = new OrderedDictionary<string, List<TokenSentence>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            if (!articles.TryGetValue(id, out var sentences))
                articles[id] = sentences = [];
            sentences.Add(new TokenSentence(Strings(json.RootElement, "tokens"), Strings(json.RootElement, "labels")));
        }

        return [.. articles.Select(x => new TokenArticle(x.Key, x.Value, null))];
    }

    private static string[] Strings(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(x => x.GetString()!)];
}
