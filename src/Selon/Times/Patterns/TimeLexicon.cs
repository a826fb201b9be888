using System.Globalization;
using Selon.Languages;
using Selon.Syntax;
using Selon.Times.Calendars;

namespace Selon.Times.Patterns;

/// <summary>The words and patterns by which a language tells times (<c>times.tsv</c>, <c>time-patterns.tsv</c>, months and weekdays).</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<TimePattern>> _byClass = [];
    private readonly HashSet<string> _settings = new(StringComparer.Ordinal);

    private TimeLexicon() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Patterns that may begin with figures.</summary>
    public List<TimePattern> OfNumbers { get; } = [];

    /// <summary>Patterns that may begin with an ordinal.</summary>
    public List<TimePattern> OfOrdinals { get; } = [];

    /// <summary>Patterns over expressions already found that tell one time.</summary>
    public List<TimePattern> Joins { get; } = [];

    /// <summary>Patterns over expressions already found that tell a range.</summary>
    public List<TimePattern> Ranges { get; } = [];

    /// <summary>Lemmas of verbs and adjectives that lead into the future.</summary>
    public HashSet<string> Future { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => _words.Count == 0;

    /// <summary>True where 3/4/2021 is the third of April.</summary>
    public bool DayFirst => _settings.Contains("day first");

    public TimeWord? Find(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out var found) ? found : null;

    /// <summary>Patterns that may begin with a word of that class.</summary>
    public IReadOnlyList<TimePattern> Of(int @class) => _byClass.TryGetValue(@class, out var patterns) ? patterns : [];

    public int Class(string name)
    {
        if (!_classes.TryGetValue(name, out var number))
            _classes[name] = number = _classes.Count;
        return number;
    }

    public static TimeLexicon Load(PackFiles files)
    {
        var lexicon = new TimeLexicon();
        var words = Rows(files, "lexicons/times.tsv");
        foreach (var row in words)
            lexicon.Add(row["class"], row["form"], row["value"]);
        if (words.Count == 0)
            return lexicon;
        foreach (var row in Rows(files, "lexicons/weekdays.tsv"))
            lexicon.Add(row["form"].Length > 4 ? "weekday" : "weekday-short", row["form"], row["number"]);
        var months = new HashSet<string>();
        foreach (var row in Rows(files, "lexicons/months.tsv"))
        {
            lexicon.Add("month-short", row["form"], row["number"]);
            if (months.Add(row["number"]) || row["form"].Length > 4)
                lexicon.Add("month", row["form"], row["number"]);
        }

        foreach (var word in lexicon._words.Values)
            word.Uses.Sort((a, b) => b.Rest.Length.CompareTo(a.Rest.Length));
        foreach (var row in Rows(files, "lexicons/time-patterns.tsv"))
            PatternReader.Read(lexicon, row["pattern"], row["meaning"]);
        return lexicon;
    }

    public TimeWord Word(string form)
    {
        if (!_words.TryGetValue(form, out var word))
            _words[form] = word = new TimeWord(form);
        return word;
    }

    public void Index(TimePattern pattern)
    {
        if (pattern.Elements.Any(element => element.Shape is Shape.FoundDate or Shape.FoundTime))
        {
            (pattern.Meaning == Meaning.Range ? Ranges : Joins).Add(pattern);
            return;
        }

        foreach (var element in pattern.Elements)
        {
            foreach (var word in element.Words)
                word.Patterns.Add(pattern);
            if (element.Class >= 0)
                AddOnce(_byClass.TryGetValue(element.Class, out var list) ? list : _byClass[element.Class] = [], pattern);
            if (element.Shape is Shape.Number or Shape.Count)
                AddOnce(_byClass.TryGetValue(Class("number"), out var list) ? list : _byClass[Class("number")] = [], pattern);
            if (element.Shape == Shape.Count)
                AddOnce(_byClass.TryGetValue(Class("vague"), out var list) ? list : _byClass[Class("vague")] = [], pattern);
            if (element.Shape == Shape.Ordinal)
                AddOnce(_byClass.TryGetValue(Class("ordinal"), out var list) ? list : _byClass[Class("ordinal")] = [], pattern);
            if (element.Shape == Shape.Ordinal)
                AddOnce(OfOrdinals, pattern);
            if (element.Shape != Shape.None)
                AddOnce(OfNumbers, pattern);
            if (!element.Optional)
                break;
        }
    }

    private static void AddOnce(List<TimePattern> list, TimePattern pattern)
    {
        if (list.Count == 0 || list[^1] != pattern)
            list.Add(pattern);
    }

    private void Add(string name, string form, string value)
    {
        if (name == "setting")
            _settings.Add(form);
        else if (name == "future")
            Future.Add(form);
        else
        {
            var words = AtomCutter.Words(form).Select(Word).ToArray();
            if (name == "guard")
                words[0].Guard = Guard(value);
            else
                words[0].Uses.Add(new WordUse(Class(name), Value(value), words[1..]));
        }
    }

    private static WordGuard Guard(string value)
    {
        var parts = value.Split(',');
        bool? capital = parts.Contains("upper") ? true : parts.Contains("lower") ? false : null;
        return new WordGuard(capital, [.. parts.Where(part => part is not ("upper" or "lower")).Select(part => Enum.Parse<PartOfSpeech>(part, ignoreCase: true))]);
    }

    /// <summary>A number, a unit (with how many of it), or a part of a day.</summary>
    public static int Value(string value)
    {
        if (value.Length == 0)
            return 0;
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        if (Enum.TryParse<DayPart>(value, out var part))
            return (int)part;
        var words = value.Split(' ');
        return (int)Enum.Parse<TimeUnit>(words[0], ignoreCase: true) + (words.Length > 1 ? 100 * int.Parse(words[1], CultureInfo.InvariantCulture) : 0);
    }

    private static List<Table.Row> Rows(PackFiles files, string name) => [.. Table.Parse(files.ReadText(name), name).Rows];
}
