using Selon.Syntax;

namespace Selon.Times.Patterns;

/// <summary>Finds the expressions of time of a sentence: first by words alone, then those that join two, then ranges.</summary>
internal sealed class ExpressionFinder(TimeLexicon lexicon)
{
    private readonly PatternMatcher _matcher = new(lexicon);

    public List<Atom> Atoms { get; } = [];

    public IReadOnlyList<Expression> Find(string text, Sentence sentence)
    {
        AtomCutter.Cut(text, sentence.Span, lexicon, Atoms);
        _matcher.Begin(text, Atoms, []);
        List<Expression>? found = null;
        for (var at = 0; at < Atoms.Count; at++)
        {
            if (At(text, at) is not { } best || !Guards.Allow(text, sentence, Atoms, best))
                continue;
            (found ??= []).Add(best);
            at = best.Behind - 1;
        }

        if (found is null)
            return [];
        for (var round = 0; round < 3 && Combine(text, found, lexicon.Joins); round++)
        {
        }

        Combine(text, found, lexicon.Ranges);
        found.RemoveAll(expression => expression.Meaning == Meaning.Block);
        return found;
    }

    private Expression? At(string text, int at)
    {
        var best = Longest(text, at);
        // What stands in front for context must not hide a longer expression that begins behind it.
        for (var next = at + 1; best is not null && next <= best.First; next++)
        {
            if (Longest(text, next) is { } inner && inner.Behind - inner.First > best.Behind - best.First && inner.First <= best.First)
                best = inner;
        }

        return best;
    }

    private Expression? Longest(string text, int at)
    {
        var atom = Atoms[at];
        if (atom.IsNumber)
            return _matcher.Best(lexicon.OfNumbers, at, null);
        if (atom.Word is null)
            return char.IsUpper(text[atom.Start]) && text[atom.Start] is 'I' or 'V' or 'X' ? _matcher.Best(lexicon.OfOrdinals, at, null) : null;
        var best = _matcher.Best(atom.Word.Patterns, at, null);
        foreach (var use in atom.Word.Uses)
            best = _matcher.Best(lexicon.Of(use.Class), at, best);
        return best;
    }

    private bool Combine(string text, List<Expression> found, List<TimePattern> patterns)
    {
        if (patterns.Count == 0)
            return false;
        _matcher.Begin(text, Atoms, found);
        var any = false;
        for (var i = 0; i < found.Count; i++)
        {
            // A pattern may begin with a few words in front of the first expression.
            for (var at = Math.Max(i == 0 ? 0 : found[i - 1].Behind, found[i].First - 5); at <= found[i].First; at++)
            {
                if (_matcher.Best(patterns, at, null) is not { } best || best.First > found[i].First || best.Behind < found[i].Behind || best.Behind - best.First <= found[i].Behind - found[i].First)
                    continue;
                found.RemoveAll(x => x.First >= best.First && x.Behind <= best.Behind);
                found.Insert(i, best);
                any = true;
                break;
            }
        }

        return any;
    }
}
