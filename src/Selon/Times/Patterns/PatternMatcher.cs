namespace Selon.Times.Patterns;

/// <summary>Finds where patterns fit. Used by one thread, for one sentence at a time.</summary>
internal sealed class PatternMatcher(TimeLexicon lexicon)
{
    private readonly ShapeReader _shapes = new(lexicon);
    private readonly Slots _slots = new();
    private readonly List<Expression> _parts = [];
    private string _text = "";
    private List<Atom> _atoms = [];
    private IReadOnlyList<Expression> _found = [];
    private TimePattern? _pattern;
    private int _first;
    private int _behind;

    /// <summary>Takes up a sentence; <paramref name="found"/> is what patterns over expressions build on.</summary>
    public void Begin(string text, List<Atom> atoms, IReadOnlyList<Expression> found) => (_text, _atoms, _found) = (text, atoms, found);

    /// <summary>The longest expression that one of the patterns finds where <paramref name="at"/> is its first atom or the first of its context; the earlier pattern of two.</summary>
    public Expression? Best(IReadOnlyList<TimePattern> patterns, int at, Expression? best)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            _pattern = patterns[i];
            _slots.Clear();
            _parts.Clear();
            if (!Match(0, at, -1, -1) || best is not null && _behind - _first <= best.Behind - best.First)
                continue;
            best = Make(_pattern);
        }

        return best;
    }

    private Expression Make(TimePattern pattern)
    {
        var slots = _slots.Copy();
        foreach (var (slot, value) in pattern.Constants)
            slots[slot] = value;
        if (pattern.Meaning == Meaning.Range && _parts.Count == 2)
            return new Expression(_first, _behind, Meaning.Range, slots) { Start = _parts[0], End = _parts[1] };
        if (pattern.Meaning != Meaning.Join)
            return new Expression(_first, _behind, pattern.Meaning, slots);
        var main = _parts.Find(part => part.IsDate) ?? _parts[0];
        foreach (var part in _parts)
            slots.Fill(part.Slots);
        return new Expression(_first, _behind, main.Meaning, slots);
    }

    private bool Match(int element, int at, int first, int behind)
    {
        if (element == _pattern!.Elements.Length)
        {
            (_first, _behind) = (first, behind);
            return first >= 0;
        }

        var here = _pattern.Elements[element];
        if (at < _atoms.Count)
        {
            if (here.Words.Length > 0)
            {
                if (_atoms[at].Word is { } word && Array.IndexOf(here.Words, word) >= 0 && Go(here, element, at, 1, 0, first, behind))
                    return true;
            }
            else if (here.Class >= 0)
            {
                if (MatchClass(here, element, at, first, behind))
                    return true;
            }
            else if (here.Shape >= Shape.FoundDate)
            {
                if (MatchFound(here, element, at, first, behind))
                    return true;
            }
            else if (_shapes.Read(here.Shape, _text, _atoms, at, _slots, out var value) is > 0 and var length && Go(here, element, at, length, value, first, behind))
                return true;
        }

        return here.Optional && Match(element + 1, at, first, behind);
    }

    private bool MatchClass(PatternElement here, int element, int at, int first, int behind)
    {
        if (_atoms[at].Word is not { } word)
            return false;
        foreach (var use in word.Uses)
        {
            if (use.Class == here.Class && NumberReader.Phrase(use, _atoms, at) is > 0 and var length && Go(here, element, at, length, use.Value, first, behind))
                return true;
        }

        return false;
    }

    private bool MatchFound(PatternElement here, int element, int at, int first, int behind)
    {
        foreach (var found in _found)
        {
            if (found.First != at || !(here.Shape == Shape.FoundDate ? found.IsDate : found.IsTime))
                continue;
            _parts.Add(found);
            if (Go(here, element, at, found.Behind - at, 0, first, behind))
                return true;
            _parts.Remove(found);
        }

        return false;
    }

    private bool Go(PatternElement here, int element, int at, int length, int value, int first, int behind)
    {
        int? old = null;
        if (here.Slot is { } slot)
            (old, _slots[slot]) = (_slots[slot], value);
        if (here.Context ? Match(element + 1, at + length, first, behind) : Match(element + 1, at + length, first < 0 ? at : first, at + length))
            return true;
        if (here.Slot is { } undone)
            _slots[undone] = old;
        return false;
    }
}
