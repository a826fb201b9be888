namespace Selon.Times.Patterns;

/// <summary>Reads the rows of <c>time-patterns.tsv</c>, in the form that <c>docs/packs.md</c> describes.</summary>
internal static class PatternReader
{
    /// <exception cref="FormatException">The row cannot be read.</exception>
    public static void Read(TimeLexicon lexicon, string pattern, string meaning)
    {
        var words = meaning.Split(' ');
        if (!Enum.TryParse<Meaning>(words[0], ignoreCase: true, out var means))
            throw new FormatException($"time-patterns.tsv has no meaning “{words[0]}” ({pattern}); docs/packs.md lists them.");
        var constants = words[1..].Select(word => word.Split('=')).Select(pair => (SlotOf(pair[0]), TimeLexicon.Value(pair[1]))).ToArray();
        lexicon.Index(new TimePattern([.. pattern.Split(' ').SelectMany(part => Elements(lexicon, part))], means, constants));
    }

    private static IEnumerable<PatternElement> Elements(TimeLexicon lexicon, string part)
    {
        var text = part.TrimEnd('?', '~');
        var flags = part[text.Length..];
        var bare = new PatternElement { Optional = flags.Contains('?', StringComparison.Ordinal), Context = flags.Contains('~', StringComparison.Ordinal) };
        if (!text.StartsWith('{'))
            return Words(lexicon, text, bare);
        var names = text.Trim('{', '}').Split(':');
        return [Named(lexicon, names[0], names.Length > 1 ? names[1] : null, bare)];
    }

    private static IEnumerable<PatternElement> Words(TimeLexicon lexicon, string text, PatternElement bare)
    {
        if (text.Contains('|', StringComparison.Ordinal))
            return [bare with { Words = [.. text.Split('|').Select(lexicon.Word)] }];
        return AtomCutter.Words(text).Select(word => bare with { Words = [lexicon.Word(word)] });
    }

    private static PatternElement Named(TimeLexicon lexicon, string name, string? slot, PatternElement bare) => name switch
    {
        "number" => bare with { Shape = Shape.Number, Slot = SlotOf(slot ?? "number") },
        "count" => bare with { Shape = Shape.Count, Slot = SlotOf(slot ?? "number") },
        "day" => bare with { Shape = Shape.Day, Slot = SlotOf(slot ?? "day") },
        "year" => bare with { Shape = Shape.Year, Slot = SlotOf(slot ?? "year") },
        "short-year" => bare with { Shape = Shape.ShortYear, Slot = SlotOf(slot ?? "year") },
        "decade" => bare with { Shape = Shape.Decade, Slot = SlotOf(slot ?? "decade") },
        "ordinal" => bare with { Shape = Shape.Ordinal, Slot = SlotOf(slot ?? "ordinal") },
        "hour" => bare with { Shape = Shape.Hour, Slot = SlotOf(slot ?? "hour") },
        "minute" => bare with { Shape = Shape.Minute, Slot = SlotOf(slot ?? "minute") },
        "figures" => bare with { Shape = Shape.Figures },
        "date" => bare with { Shape = Shape.FoundDate },
        "time" => bare with { Shape = Shape.FoundTime },
        _ => bare with { Class = lexicon.Class(name), Slot = slot is not null ? SlotOf(slot) : DefaultSlot(name) },
    };

    private static Slot? DefaultSlot(string name) => name switch
    {
        "month-short" => Slot.Month,
        "dir" => Slot.Direction,
        "weekday-short" or "weekdays" => Slot.Weekday,
        _ => Enum.TryParse<Slot>(name, ignoreCase: true, out var slot) ? slot : null,
    };

    private static Slot SlotOf(string name) => Enum.TryParse<Slot>(name, ignoreCase: true, out var slot)
        ? slot
        : throw new FormatException($"time-patterns.tsv has no slot “{name}”; docs/packs.md lists them.");
}
