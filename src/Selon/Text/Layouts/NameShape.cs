namespace Selon.Text.Layouts;

/// <summary>Recognises people's names by their look: two to five words with capitals, joined by commas and conjunctions.</summary>
internal sealed class NameShape(HashSet<string> particles, HashSet<string> conjunctions, HashSet<string> givenNames, CalendarWords calendar)
{
    private const int LongestName = 5;

    /// <summary>True where the words begin with a known given name and look like one person's name.</summary>
    public bool IsPerson(string line)
    {
        var cursor = new TextCursor(line, 0);
        var first = ReadCapitalised(ref cursor);
        return first is not null && givenNames.Contains(first) && Ends(line, 0).Contains(line.Length);
    }

    /// <summary>True for a small word that stands inside names, such as <c>de</c>.</summary>
    public bool IsParticle(string lowerWord) => particles.Contains(lowerWord);

    /// <summary>Every place where a list of names that starts at <paramref name="start"/> may end, longest first; empty where there is no name.</summary>
    public List<int> Ends(string line, int start)
    {
        var ends = new List<int>();
        var cursor = new TextCursor(line, start);
        while (true)
        {
            var before = ends.Count;
            AddNameEnds(ref cursor, line, ends);
            if (ends.Count == before)
                break;
            cursor.Position = ends[^1];
            if (!SkipJoint(ref cursor))
                break;
        }

        ends.Reverse();
        return ends;
    }

    private void AddNameEnds(ref TextCursor cursor, string line, List<int> ends)
    {
        var words = 0;
        while (words < LongestName)
        {
            var start = cursor.Position;
            if (words > 0 && !cursor.SkipSpace())
                break;
            var wordStart = cursor.Position;
            if (ReadCapitalised(ref cursor) is { } word)
            {
                if (words == 0 && calendar.IsMonthOrWeekday(word.ToLowerInvariant()))
                    break;
                words++;
                if (words > 1)
                    ends.Add(cursor.Position);
                continue;
            }

            cursor.Position = wordStart;
            if (words == 0 || !particles.Contains(cursor.ReadWord()) || line[wordStart] == ' ')
            {
                cursor.Position = start;
                break;
            }
        }
    }

    /// <summary>A word with a capital, with its hyphens, apostrophes and the full stop of an initial; null where there is none.</summary>
    private static string? ReadCapitalised(ref TextCursor cursor)
    {
        if (!char.IsUpper(cursor.Peek))
            return null;
        var word = new System.Text.StringBuilder();
        while (char.IsLetter(cursor.Peek) || (cursor.Peek is '-' or '\'' or '’' && char.IsLetter(cursor.PeekAt(1)) && word.Length > 0))
            word.Append(cursor.Read());
        if (word.Length == 1)
            cursor.Skip('.');
        return word.ToString();
    }

    private bool SkipJoint(ref TextCursor cursor)
    {
        cursor.SkipSpace();
        if (cursor.Skip(',') || cursor.Skip('&') || cursor.Skip('/'))
        {
            cursor.SkipSpace();
            return true;
        }

        if (!conjunctions.Contains(cursor.ReadWord()))
            return false;
        return cursor.SkipSpace();
    }
}
