using Selon.Syntax;
using Selon.Times.Patterns;

namespace Selon.Times;

/// <summary>Tells from a sentence's tree whether it speaks of what was or of what will be where a time stands.</summary>
/// <param name="lexicon">The language's words.</param>
/// <param name="isCue">True for verbs that say: in the present tense they tell what has just been said.</param>
internal sealed class TenseReader(TimeLexicon lexicon, Func<string, bool> isCue)
{
    private readonly int _since = lexicon.Class("since");
    private readonly int _until = lexicon.Class("until");

    /// <summary>The present tense, which the press uses of what comes and of what has just been.</summary>
    public const int Present = 2;

    /// <summary>-1 where the text speaks of what was, 1 of what will be, <see cref="Present"/>, or 0 where it does not tell.</summary>
    public int Of(Sentence sentence, List<Atom> atoms, Expression expression)
    {
        for (var at = expression.First - 1; at >= Math.Max(0, expression.First - 2); at--)
        {
            if (ShapeReader.Class(_since, atoms, at, out _) > 0)
                return -1;
            if (ShapeReader.Class(_until, atoms, at, out _) > 0)
                return 1;
        }

        var tokens = sentence.Tokens;
        var infinitive = false;
        for (var (index, steps) = (Head(sentence, new TextSpan(atoms[expression.First].Start, atoms[expression.Behind - 1].End)), 0); index >= 0 && steps < 12; index = tokens[index].Head, steps++)
        {
            var tense = Verb(tokens, index);
            if (lexicon.Future.Contains(tokens[index].Lemma) && (infinitive || !IsPerfect(tokens, index)))
                return 1;
            if (tense is not null)
                return tense == Present && isCue(tokens[index].Lemma) ? -1 : tense.Value;
            infinitive |= tokens[index].Has("VerbForm=Inf");
        }

        return 0;
    }

    /// <summary>The token of the span that the others hang on.</summary>
    public static int Head(Sentence sentence, TextSpan span)
    {
        for (var index = Guards.TokenAt(sentence, span.Start); index < sentence.Tokens.Count && sentence.Tokens[index].Span.Start < span.End; index++)
        {
            if (sentence.Tokens[index].Upos is PartOfSpeech.Adp or PartOfSpeech.Punct)
                continue;
            var head = sentence.Tokens[index].Head;
            if (head < 0 || !span.Overlaps(sentence.Tokens[head].Span))
                return index;
        }

        return Guards.TokenAt(sentence, span.Start);
    }

    // Null where it is no verb, or one that has its time from another.
    private int? Verb(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        var (any, past, future, passive) = (token.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux, false, false, false);
        for (var at = Math.Max(0, index - 12); at < Math.Min(tokens.Count, index + 6); at++)
        {
            var other = tokens[at];
            if (other.Head != index || other.Relation is not (Relation.Aux or Relation.Cop))
                continue;
            any = true;
            future |= lexicon.Future.Contains(other.Lemma) || IsFuture(other);
            past |= other.Has("Tense=Past") || other.Has("Tense=Imp") || other.Relation == Relation.Aux && other.Subtype != "pass" && token.Has("VerbForm=Part") && !token.Has("Tense=Pres");
            passive |= other.Subtype == "pass";
        }

        if (!any)
            return null;
        if (future || IsFuture(token))
            return 1;
        if (past || token.Has("Tense=Imp") || token.Has("Tense=Past") && !passive)
            return -1;
        return token.Has("VerbForm=Inf") || token.Has("VerbForm=Ger") || token.Has("VerbForm=Part") && !passive ? null : Present;
    }

    private static bool IsPerfect(IReadOnlyList<Token> tokens, int index) => tokens[index].Has("VerbForm=Part")
        && tokens.Any(other => other.Head == index && other is { Relation: Relation.Aux, Subtype: not "pass" });

    private static bool IsFuture(Token token) => token.Has("Tense=Fut") || token.Has("Mood=Cnd");
}
