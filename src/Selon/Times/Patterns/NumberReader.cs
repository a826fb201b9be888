namespace Selon.Times.Patterns;

/// <summary>Reads numbers in words and figures.</summary>
internal sealed class NumberReader(TimeLexicon lexicon)
{
    private readonly int _number = lexicon.Class("number");
    private readonly int _join = lexicon.Class("number-join");

    /// <summary>How many atoms the number takes; 0 where there is none.</summary>
    public int Read(string text, List<Atom> atoms, int at, out int value)
    {
        value = atoms[at].Number;
        return atoms[at].IsNumber ? Figures(text, atoms, at, ref value) : InWords(atoms, at, out value);
    }

    /// <summary>How many atoms the phrase takes; 0 where the words are others.</summary>
    public static int Phrase(WordUse use, List<Atom> atoms, int at)
    {
        for (var i = 0; i < use.Rest.Length; i++)
        {
            if (at + 1 + i >= atoms.Count || atoms[at + 1 + i].Word != use.Rest[i])
                return 0;
        }

        return 1 + use.Rest.Length;
    }

    private static int Figures(string text, List<Atom> atoms, int at, ref int value)
    {
        var next = at + 1;
        if (atoms[at].Length > 3)
            return 1;
        while (next < atoms.Count)
        {
            var group = next;
            if (atoms[group].Glued && atoms[group].Length == 1 && text[atoms[group].Start] is ',' or '.' && group + 1 < atoms.Count && atoms[group + 1].Glued)
                group++;
            if (group >= atoms.Count || !atoms[group].IsNumber || atoms[group].Length != 3 || group == next && atoms[group].Start != atoms[next - 1].End + 1 || value > 999_999)
                break;
            value = value * 1000 + atoms[group].Number;
            next = group + 1;
        }

        return next - at;
    }

    private int InWords(List<Atom> atoms, int at, out int value)
    {
        value = 0;
        var sum = 0;
        var last = int.MaxValue;
        var next = at;
        var behind = at;
        while (next < atoms.Count && One(atoms, next) is var (length, part) && length > 0)
        {
            if (part >= 100 && sum > 0 && sum < part)
                sum *= part;
            else if (part < last && (last == int.MaxValue || last >= 20 && last % 10 == 0))
                sum += part;
            else
                break;
            last = part;
            behind = next += length;
            if (next + 1 < atoms.Count && last >= 20 && Is(atoms[next], _join))
                next++;
        }

        value = sum;
        return behind - at;
    }

    private (int Length, int Value) One(List<Atom> atoms, int at)
    {
        if (atoms[at].Word is not { } word)
            return default;
        foreach (var use in word.Uses)
        {
            if (use.Class == _number && Phrase(use, atoms, at) is > 0 and var length)
                return (length, use.Value);
        }

        return default;
    }

    private static bool Is(Atom atom, int @class)
    {
        if (atom.Word is not { } word)
            return false;
        foreach (var use in word.Uses)
        {
            if (use.Class == @class && use.Rest.Length == 0)
                return true;
        }

        return false;
    }
}
