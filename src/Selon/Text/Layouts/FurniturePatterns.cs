using Selon.Languages;

namespace Selon.Text.Layouts;

/// <summary>The patterns of <c>furniture.tsv</c>, found by their first letters.</summary>
internal sealed class FurniturePatterns
{
    /// <summary>No button, label or notice is longer; a longer line is text.</summary>
    private const int LongestLine = 240;

    private readonly Dictionary<char, List<FurniturePattern>> _byFirst = [];
    private readonly List<FurniturePattern> _open = [];

    public FurniturePatterns(IEnumerable<Table.Row> rows, CalendarWords calendar, NameShape names)
    {
        foreach (var row in rows)
            foreach (var alternative in row["pattern"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var pattern = new FurniturePattern(alternative, row["kind"], calendar, names);
                if (pattern.First is not { } first)
                    _open.Add(pattern);
                else if (_byFirst.TryGetValue(first, out var list))
                    list.Add(pattern);
                else
                    _byFirst[first] = [pattern];
            }
    }

    /// <summary>What furniture the line is; null for a line of the article.</summary>
    public Furniture? Match(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        var plain = PlainLine.Of(line);
        if (plain.Cased.Length == 0)
            return new Furniture("ornament", null);
        IEnumerable<FurniturePattern> candidates = _byFirst.TryGetValue(plain.Lower[0], out var list) ? list.Concat(_open) : _open;
        foreach (var pattern in candidates)
            if (pattern.Match(plain) is { } furniture)
                return furniture;
        return null;
    }
}
