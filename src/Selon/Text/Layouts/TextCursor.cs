namespace Selon.Text.Layouts;

/// <summary>A place in a text that moves on as small things are read. Copy it to try something and come back.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly char Peek => PeekAt(0);

    /// <summary>The character that far on; NUL behind the end.</summary>
    public readonly char PeekAt(int distance) => Position + distance < _text.Length ? _text[Position + distance] : '\0';

    public char Read() => _text[Position++];

    public bool Skip(char character)
    {
        if (Peek != character || AtEnd)
            return false;
        Position++;
        return true;
    }

    public bool SkipSpace()
    {
        var start = Position;
        while (char.IsWhiteSpace(Peek))
            Position++;
        return Position > start;
    }

    /// <summary>The letters from here on, in lower case; empty where there are none.</summary>
    public string ReadWord()
    {
        var start = Position;
        while (char.IsLetter(Peek))
            Position++;
        return _text[start..Position].ToString().ToLowerInvariant();
    }

    /// <summary>The number that starts here, and how many digits (up to six) it has.</summary>
    public (int Value, int Digits) ReadNumber()
    {
        var (value, digits) = (0, 0);
        while (digits < 6 && char.IsAsciiDigit(Peek))
        {
            value = value * 10 + (Read() - '0');
            digits++;
        }

        return (value, digits);
    }

    /// <summary>Reads a time of day (10:42, 10h42, 10 h 42, 10.42 am); false leaves the place unchanged.</summary>
    public bool TryReadTime()
    {
        var start = Position;
        var (hour, digits) = ReadNumber();
        if (digits is 1 or 2 && hour <= 24)
        {
            SkipSpace();
            var separator = AtEnd ? '\0' : Read();
            if (separator is ':' or 'h' or 'H' or '.')
            {
                SkipSpace();
                var (minute, minuteDigits) = ReadNumber();
                if (minuteDigits == 2 && minute < 60)
                {
                    SkipTimeTail();
                    return true;
                }
            }
        }

        Position = start;
        return false;
    }

    /// <summary>Seconds, and up to two short words of letters such as <c>am</c>, <c>p.m.</c>, <c>GMT</c>.</summary>
    private void SkipTimeTail()
    {
        if (Peek == ':' && char.IsAsciiDigit(PeekAt(1)) && char.IsAsciiDigit(PeekAt(2)))
            Position += 3;
        for (var word = 0; word < 2; word++)
        {
            var start = Position;
            SkipSpace();
            var letters = Position;
            while (Position - letters < 5 && (char.IsAsciiLetter(Peek) || (Peek == '.' && Position > letters)))
                Position++;
            var length = Position - letters;
            if (length < 2 || char.IsLetterOrDigit(Peek) || !(IsHalfOfDay(_text[letters..Position]) || IsUpper(_text[letters..Position])))
            {
                Position = start;
                return;
            }
        }
    }

    private static bool IsHalfOfDay(ReadOnlySpan<char> word) =>
        word[0] is 'a' or 'p' or 'A' or 'P' && word[^1] is 'm' or 'M' or '.' && word.Length is 2 or 3 or 4;

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (!char.IsAsciiLetterUpper(character))
                return false;
        return true;
    }
}
