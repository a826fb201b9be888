using Selon.Models;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>What besides the chances speaks for and against an attribution being a statement, as rows of a table; training and running share it.</summary>
internal static class ConfidenceSigns
{
    public const int Rows = 16384;

    public const int Count = 23;

    /// <summary>The last few of these name words; training hides them at times.</summary>
    public const int Lexical = 2;

    public static int[] Of(SentenceView view, RuleRoles rules, Attribution attribution)
    {
        var (first, last) = attribution.Cue;
        var head = PairFeatures.Head(view, first, last);
        var rule = rules.Of(first, last)?.Draft;
        var language = Hashing.Of(view.Pack.Language);
        var part = (ulong)view[head].Upos;
        var entry = TokenFeatures.Cue(view, head);
        var frame = rule is null ? 0 : (ulong)rule.Frame + 1;
        var score = rule is null ? 0 : 1 + (ulong)(rule.Score * 5);
        var cue = Level(attribution.CueChance);
        var content = Level(attribution.ContentChance);
        var source = attribution.Source is { } words ? SourceKind(view, words) : 0;
        var group = view.IsVerb(head) ? VerbGroup.Of(view, head) : null;
        var voice = group is null ? 4u : (group.Negated ? 1u : 0) | (group.Passive ? 2u : 0);
        var mood = Mood(view, group?.Holder ?? head);
        var shape = attribution.Content.Count == 0 ? 0 : Shape(view, attribution.Content[0], head);
        var lemma = Hashing.Of(view[head].Lemma);
        var rows = new int[Count];
        var at = 0;
        Add(cue, language);
        Add(cue, content);
        Add(cue, score, frame);
        Add(cue, source);
        Add(content, shape);
        Add(score, frame, language);
        Add(entry, language);
        Add(entry, shape);
        Add(entry, source);
        Add(source, shape);
        Add(source, language, part);
        Add(source, voice, part);
        Add(source, mood, part);
        Add(shape, part, language);
        Add((ulong)view[head].Relation, part, cue);
        Add(mood, voice);
        Add(mood, entry);
        Add(Agreement(view, rule, attribution), cue, content);
        Add(Quotes.Number(view, head) >= 0 ? 1u : 0, shape);
        Add((ulong)Math.Min(view.Index, 2), part, cue);
        Add((ulong)Math.Min(last - first, 4), part, entry);
        Add(lemma, language);
        Add(lemma, shape);
        return rows;

        void Add(ulong a, ulong b, ulong c = 0)
        {
            rows[at] = (int)(Hashing.Mix((ulong)at + 1, a, b, c) % Rows);
            at++;
        }
    }

    private static ulong Level(double chance) => chance switch { < 0.1 => 0, < 0.25 => 1, < 0.4 => 2, < 0.6 => 3, < 0.8 => 4, < 0.93 => 5, < 0.98 => 6, _ => 7 };

    /// <summary>What the rules make of the same content: nothing, the same words, or others.</summary>
    private static ulong Agreement(SentenceView view, Draft? rule, Attribution attribution) =>
        rule is null ? 0u : attribution.Content.Count > 0 && rule.Content[0].Overlaps(view.Tree.Span(attribution.Content[0].First, attribution.Content[0].Last)) ? 1u : 2u;

    /// <summary>Of a relative pronoun, the noun that it stands for.</summary>
    private static ulong SourceKind(SentenceView view, (int First, int Last) words)
    {
        var head = PairFeatures.Head(view, words.First, words.Last);
        var relative = view.Is(head, "relative") && view[head].Head is >= 0 and var verb && view[verb].Relation is Relation.Acl && view[verb].Head >= 0;
        if (relative)
            head = view[view[head].Head].Head;
        var token = view[head];
        var kind = token.Upos switch
        {
            PartOfSpeech.Pron => view.Pack.Pronouns.Find(token.Form) is { } pronoun ? Hashing.Mix(Hashing.Of(pronoun.Type), Hashing.Of(pronoun.Person), view.Is(head, "neuter") ? 1u : 0) : 1ul,
            PartOfSpeech.Propn => 2ul,
            _ => view.Noun(head) is { } noun ? 10 + (ulong)noun.Kind : 3ul,
        };
        return Hashing.Mix(kind, relative ? 1u : 2, (ulong)view[words.First].Relation);
    }

    private static ulong Shape(SentenceView view, (int First, int Last) range, int cue)
    {
        var top = PairFeatures.Head(view, range.First, range.Last);
        var tie = view[top].Head == cue ? 0ul : view[top].Head < 0 ? 1ul : 2ul;
        var quoted = Quotes.Number(view, range.First) >= 0 && Quotes.Number(view, range.Last) >= 0 ? 1ul : 0;
        var size = (range.Last - range.First) switch { 0 => 0ul, < 3 => 1ul, < 7 => 2ul, _ => 3ul };
        return Hashing.Mix((ulong)view[top].Upos, (ulong)view[top].Relation, (tie << 4) | (quoted << 3) | size, range.First > cue ? 1u : 0);
    }

    /// <summary>Features of the finite verb.</summary>
    private static ulong Mood(SentenceView view, int verb)
    {
        foreach (var child in view.Tree.Children(verb))
            if (view[child].Relation is Relation.Aux && !view[child].Has("VerbForm=Part"))
                return Hashing.Mix(Hashing.Of(view[child].Features), 1);
        return Hashing.Of(view[verb].Features);
    }
}
