using Selon.Syntax;
using Selon.Text;

namespace Selon.Times.Patterns;

/// <summary>Decides whether words that may be a time are one, by how they are written and tagged.</summary>
internal static class Guards
{
    public static bool Allow(string text, Sentence sentence, List<Atom> atoms, Expression expression)
    {
        var figures = false;
        for (var at = expression.First; at < expression.Behind; at++)
            figures |= atoms[at].IsNumber;
        if (figures)
            return expression.Behind > expression.First + 1 || expression.Slots[Slot.Year] is null || IsYear(text, sentence, atoms, expression.First);
        for (var at = expression.First; at < expression.Behind; at++)
        {
            if (atoms[at].Word?.Guard is { } guard && !Fits(guard, text, sentence, atoms[at]))
                return false;
        }

        return expression.Behind > expression.First + 1 || !IsName(sentence, TokenAt(sentence, atoms[expression.First].Start));
    }

    /// <summary>The token that holds the offset; the last where none does.</summary>
    public static int TokenAt(Sentence sentence, int offset) =>
        Math.Min(Sorted.FirstPast(sentence.Tokens, offset, static token => token.Surface.End), sentence.Tokens.Count - 1);

    private static bool Fits(WordGuard guard, string text, Sentence sentence, Atom atom)
    {
        if (guard.Capital is { } capital && atom.Start > sentence.Span.Start && capital != char.IsUpper(text[atom.Start]))
            return false;
        return guard.Tags.Count == 0 || guard.Tags.Contains(sentence.Tokens[TokenAt(sentence, atom.Start)].Upos);
    }

    private static bool IsYear(string text, Sentence sentence, List<Atom> atoms, int at)
    {
        if (atoms[at].Number is < 1500 or > 2100)
            return false;
        if (at + 1 < atoms.Count && text[atoms[at + 1].Start] is '%' or '€' or '$' or '£' or '°' || at > 0 && text[atoms[at - 1].Start] is '€' or '$' or '£' or '#' or '°' or '/' or '+')
            return false;
        var token = sentence.Tokens[TokenAt(sentence, atoms[at].Start)];
        if (token.Relation != Relation.Nummod || token.Head <= token.Index)
            return true;
        var head = sentence.Tokens[token.Head];
        return !head.Has("Number=Plur") || sentence.Tokens.Any(other => other.Head == head.Index && other.Relation == Relation.Det && other.Index < token.Index);
    }

    /// <summary>True for a word that is part of somebody's name.</summary>
    private static bool IsName(Sentence sentence, int index) =>
        sentence.Tokens[index] is { Upos: PartOfSpeech.Propn } token
        && (token.Relation == Relation.Flat && sentence.Tokens[token.Head].Upos == PartOfSpeech.Propn
            || sentence.Tokens.Any(other => other.Head == index && other.Relation == Relation.Flat && other.Upos == PartOfSpeech.Propn));
}
