using System.Globalization;
using Selon.Quality.Cases;

namespace Selon.Quality.Places;

/// <summary>A row of a pack's <c>cases/places.md</c>: a text whose places stand in brackets, and what each is.</summary>
/// <param name="Language">The pack's tag.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The text, without brackets.</param>
/// <param name="Expected">What should be found, in the order of the text: the words, and the place with its country and rough position, or nothing.</param>
internal sealed record PlaceCase(string Language, int Line, string Text, IReadOnlyList<string> Expected)
{
    private const string Nothing = "-";

    /// <summary>All rows of a pack's table.</summary>
    /// <param name="languages">The folder <c>languages</c>.</param>
    /// <param name="language">The pack's tag.</param>
    /// <exception cref="FormatException">A row cannot be read; the message gives its line.</exception>
    public static IReadOnlyList<PlaceCase> LoadAll(string languages, string language)
    {
        var file = Path.Combine(languages, language, "cases", "places.md");
        return File.Exists(file) ? [.. Parse(language, File.ReadAllLines(file))] : [];
    }

    public static IEnumerable<PlaceCase> Parse(string language, IReadOnlyList<string> lines)
    {
        foreach (var (line, cells) in MarkedTable.Rows(lines, 2))
        {
            var (text, words) = MarkedTable.Unmarked(cells[1]);
            var places = cells[2].Split(';', StringSplitOptions.TrimEntries);
            if (words.Count != places.Length)
                throw new FormatException($"{language}/cases/places.md line {line}: {words.Count} places in brackets need as many names, parted by “;” (“{Nothing}” for one that is left open).");
            yield return new PlaceCase(language, line, text, [.. words.Select((word, at) => $"[{word}] {places[at]}")]);
        }
    }

    /// <summary>What the reader makes of it: for each bracket of the row the place of the entity with those words, and the places of entities that are in none.</summary>
    public IReadOnlyList<string> Found()
    {
        var reading = Reader.Default.Read(Article.FromText(Text, language: Language));
        var places = reading.Places.Select(place => (Words: place.Entity is { } entity ? entity.Mentions.Select(reading.Quote).ToHashSet(StringComparer.Ordinal) : [], place)).ToList();
        var found = new List<string>();
        foreach (var expected in Expected)
        {
            var words = expected[1..expected.IndexOf(']', StringComparison.Ordinal)];
            var at = places.FindIndex(pair => pair.Words.Contains(words) || pair.Words.Count == 0 || pair.Words.Any(form => char.IsLower(form, 0) && form.EndsWith(words, StringComparison.Ordinal)));
            found.Add($"[{words}] {(at < 0 ? Nothing : Show(places[at].place))}");
            if (at >= 0)
                places.RemoveAt(at);
        }

        return [.. found, .. places.Select(pair => $"[{pair.Words.FirstOrDefault()}] {Show(pair.place)}")];
    }

    /// <summary>True where all is found as it should be, and nothing else.</summary>
    public bool Fits(IReadOnlyList<string> found) => found.SequenceEqual(Expected, StringComparer.Ordinal);

    // Whole degrees tell towns of one name in one country apart, and stay when a list is made anew.
    private static string Show(Selon.Places.Place place) => string.Create(CultureInfo.InvariantCulture, $"{place} {(int)Math.Round(place.Latitude)} {(int)Math.Round(place.Longitude)}");
}
