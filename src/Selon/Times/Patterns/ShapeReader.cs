namespace Selon.Times.Patterns;

/// <summary>Reads what patterns ask for that is no list of words.</summary>
internal sealed class ShapeReader(TimeLexicon lexicon)
{
    private readonly NumberReader _numbers = new(lexicon);
    private readonly int _vague = lexicon.Class("vague");
    private readonly int _ordinal = lexicon.Class("ordinal");
    private readonly int _ordinalEnd = lexicon.Class("ordinal-end");
    private readonly int _decadeEnd = lexicon.Class("decade-end");

    /// <summary>How many atoms the shape takes; 0 where it is not there.</summary>
    public int Read(Shape shape, string text, List<Atom> atoms, int at, Slots slots, out int value)
    {
        var atom = atoms[at];
        value = atom.Number;
        return shape switch
        {
            Shape.Number => _numbers.Read(text, atoms, at, out value),
            Shape.Count => Class(_vague, atoms, at, out value) is > 0 and var length ? length : _numbers.Read(text, atoms, at, out value),
            Shape.Day => atom is { IsNumber: true, Length: <= 2, Number: >= 1 and <= 31 } ? Ended(_ordinalEnd, atoms, at) : 0,
            Shape.Year => atom is { IsNumber: true, Length: 4, Number: >= 1000 and <= 2199 } && !IsDecimal(text, atoms, at) ? Alone(text, atoms, at) : 0,
            Shape.ShortYear => atom is { IsNumber: true, Length: 2 } ? Alone(text, atoms, at) : 0,
            Shape.Hour => atom is { IsNumber: true, Length: <= 2, Number: <= 24 } ? 1 : 0,
            Shape.Minute => atom is { IsNumber: true, Length: 2, Number: <= 59 } ? 1 : 0,
            Shape.Decade => Decade(atoms, at),
            Shape.Ordinal => Ordinal(text, atoms, at, out value),
            Shape.Figures => Figures(text, atoms, at, slots),
            _ => 0,
        };
    }

    public static int Class(int @class, List<Atom> atoms, int at, out int value)
    {
        value = 0;
        if (atoms[at].Word is not { } word)
            return 0;
        foreach (var use in word.Uses)
        {
            if (use.Class != @class || NumberReader.Phrase(use, atoms, at) is not (> 0 and var length))
                continue;
            value = use.Value;
            return length;
        }

        return 0;
    }

    private static int Ended(int ends, List<Atom> atoms, int at) =>
        at + 1 < atoms.Count && atoms[at + 1].Glued && Class(ends, atoms, at + 1, out _) is > 0 and var length ? 1 + length : 1;

    private static int Alone(string text, List<Atom> atoms, int at) => at + 1 < atoms.Count && atoms[at + 1].Glued && char.IsLetter(text[atoms[at + 1].Start]) ? 0 : 1;

    private static bool IsDecimal(string text, List<Atom> atoms, int at) =>
        at + 2 < atoms.Count && atoms[at + 1].Glued && text[atoms[at + 1].Start] is ',' or '.' && atoms[at + 2] is { Glued: true, IsNumber: true }
        || at > 1 && atoms[at].Glued && text[atoms[at - 1].Start] is ',' or '.' or '$' or '€' or '£' or '#' && atoms[at - 1].Length == 1;

    private int Decade(List<Atom> atoms, int at) =>
        atoms[at] is { IsNumber: true } atom && atom.Number % 10 == 0 && (atom.Length == 2 || atom is { Length: 4, Number: >= 1000 and <= 2190 })
        && at + 1 < atoms.Count && atoms[at + 1].Glued && Class(_decadeEnd, atoms, at + 1, out _) is > 0 and var length ? 1 + length : 0;

    private int Ordinal(string text, List<Atom> atoms, int at, out int value)
    {
        if (Class(_ordinal, atoms, at, out value) is > 0 and var length)
            return length;
        value = atoms[at].Number;
        if (atoms[at].IsNumber)
            return Ended(_ordinalEnd, atoms, at) is > 1 and var ended ? ended : 0;
        value = Roman(text.AsSpan(atoms[at].Start, atoms[at].Length), out var letters);
        return value > 0 && letters < atoms[at].Length && lexicon.Find(text.AsSpan(atoms[at].Start + letters, atoms[at].Length - letters))?.Uses.Any(use => use.Class == _ordinalEnd) == true ? 1 : 0;
    }

    private static int Roman(ReadOnlySpan<char> word, out int letters)
    {
        var sum = 0;
        for (letters = 0; letters < word.Length && Digit(word[letters]) is > 0 and var digit; letters++)
            sum += letters + 1 < word.Length && Digit(word[letters + 1]) > digit ? -digit : digit;
        return sum;

        static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
    }

    // 2023-05-03 is everywhere the third of May; 3/5/2024 depends on the language.
    private int Figures(string text, List<Atom> atoms, int at, Slots slots)
    {
        if (at + 4 >= atoms.Count || !atoms[at].IsNumber || !atoms[at + 2].IsNumber || !atoms[at + 4].IsNumber)
            return 0;
        for (var i = 1; i <= 4; i++)
        {
            if (!atoms[at + i].Glued)
                return 0;
        }

        var mark = text[atoms[at + 1].Start];
        if (mark != text[atoms[at + 3].Start] || mark is not ('/' or '.' or '-'))
            return 0;
        var (first, second, third) = (atoms[at].Number, atoms[at + 2].Number, atoms[at + 4].Number);
        if (atoms[at].Length == 4)
            return Put(slots, first, second, third);
        if (atoms[at].Length > 2 || atoms[at + 2].Length > 2 || atoms[at + 4].Length is not (2 or 4) || atoms[at + 4].Length == 2 && mark != '/')
            return 0;
        var year = atoms[at + 4].Length == 2 ? third + (third < 70 ? 2000 : 1900) : third;
        var dayFirst = lexicon.DayFirst ? second <= 12 : first > 12;
        return dayFirst ? Put(slots, year, second, first) : Put(slots, year, first, second);
    }

    private static int Put(Slots slots, int year, int month, int day)
    {
        if (year is < 1000 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return 0;
        (slots[Slot.Year], slots[Slot.Month], slots[Slot.Day]) = (year, month, day);
        return 5;
    }
}
