using Selon.Languages;
using Selon.Text.Layouts;

namespace Selon.Text;

/// <summary>The words by which the layout of a language's articles is recognised (<c>furniture.tsv</c>, <c>layout.tsv</c>, months and weekdays).</summary>
internal sealed class LayoutWords
{
    private readonly Dictionary<string, string> _agencies;

    private LayoutWords(CalendarWords calendar, NameShape names, Dictionary<string, string> agencies, FurniturePatterns furniture, string[] bylines)
    {
        Bylines = bylines;
        Calendar = calendar;
        Names = names;
        _agencies = agencies;
        Furniture = furniture;
    }

    public CalendarWords Calendar { get; }

    public NameShape Names { get; }

    public FurniturePatterns Furniture { get; }

    /// <summary>The words in front of an author's name, the longest first.</summary>
    public IReadOnlyList<string> Bylines { get; }

    public static LayoutWords Load(PackFiles files)
    {
        var words = Table.Parse(files.ReadText("lexicons/layout.tsv"), "layout.tsv").Rows.ToList();
        HashSet<string> Class(string name) => words.Where(row => row["class"] == name).Select(row => row["word"]).ToHashSet(StringComparer.Ordinal);
        var agencies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in words.Where(row => row["class"] == "agency"))
            agencies.TryAdd(row["word"], row["name"]);
        var givenNames = Table.Parse(files.ReadText("lexicons/given-names.tsv"), "given-names.tsv").Rows.Select(row => row["name"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var calendar = CalendarWords.Load(files, Class("date-lead"), Class("date-order").Contains("dmy"));
        var names = new NameShape(Class("particle"), Class("and"), givenNames, calendar);
        var rows = Table.Parse(files.ReadText("lexicons/furniture.tsv"), "furniture.tsv").Rows;
        return new LayoutWords(calendar, names, agencies, new FurniturePatterns(rows, calendar, names), [.. Class("byline").OrderByDescending(words => words.Length)]);
    }

    /// <summary>The agency's full name; null where the words are no known agency.</summary>
    public string? Agency(string words) => _agencies.GetValueOrDefault(words.Trim());

    /// <summary>The first known agency that stands in a line, as it is written there in capitals or as a name; null where there is none.</summary>
    public string? AgencyIn(string line)
    {
        foreach (var (word, name) in _agencies)
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !IsLetterAt(line, at - 1) && !IsLetterAt(line, at + word.Length))
                return name;
        }

        return null;
    }

    private static bool IsLetterAt(string line, int at) => at >= 0 && at < line.Length && char.IsLetter(line[at]);
}
