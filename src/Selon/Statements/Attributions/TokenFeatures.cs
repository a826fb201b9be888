using Selon.Languages.Lexicons;
using Selon.Models;
using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>What is known of a word before any cue is, as rows of a table; training and running share it.</summary>
internal static class TokenFeatures
{
    public const int Count = 17;

    /// <summary>Of these features the first few name words; training hides them at times.</summary>
    public const int Lexical = 3;

    public static int[] Of(SentenceView view, RuleRoles rules, int rows)
    {
        var features = new int[view.Tree.Count * Count];
        var cues = new ulong[view.Tree.Count];
        for (var i = 0; i < cues.Length; i++)
            cues[i] = Cue(view, i);
        var language = Hashing.Of(view.Pack.Language);
        for (var i = 0; i < view.Tree.Count; i++)
            Fill(view, rules, i, cues, language, (uint)rows, features.AsSpan(i * Count, Count));
        return features;
    }

    private static void Fill(SentenceView view, RuleRoles rules, int i, ulong[] cues, ulong language, uint rows, Span<int> features)
    {
        var token = view[i];
        var head = token.Head >= 0 ? view[token.Head] : null;
        var relation = ((ulong)token.Relation << 8) | (token.Subtype.Length > 0 ? token.Subtype[0] : 0u);
        var above = head is null ? 99ul : (ulong)head.Upos;
        var quotes = Quotes.State(view, i);
        var at = 0;
        Add(features, Hashing.Of(view.Lower(i)));
        Add(features, Hashing.Of(token.Lemma));
        Add(features, head is null ? 1 : Hashing.Of(head.Lemma));
        Add(features, Hashing.Mix((ulong)token.Upos, relation));
        Add(features, Hashing.Mix((ulong)token.Upos, above, relation));
        Add(features, Hashing.Of(token.Features));
        Add(features, cues[i]);
        Add(features, Kind(view, i));
        Add(features, quotes);
        Add(features, Hashing.Mix(quotes, Quotes.Distance(view, i)));
        Add(features, Hashing.Mix((ulong)rules.Best[i], (ulong)(rules.BestScore[i] * 5)));
        Add(features, Hashing.Mix((ulong)rules.Best[i], (ulong)token.Upos, relation));
        Add(features, Hashing.Mix((ulong)Math.Min(i, 4), (ulong)Math.Min(view.Tree.Count - 1 - i, 4), view.Index == 0 ? 1u : 0));
        Add(features, Hashing.Mix(relation, Bucket(token.Head < 0 ? 0 : token.Head - i)));
        Add(features, Hashing.Mix(Shape(token.Form), (ulong)token.Upos));
        Add(features, Hashing.Mix(head is null ? 0 : cues[token.Head], relation));
        Add(features, language);

        void Add(Span<int> list, ulong value)
        {
            list[at] = (int)(Hashing.Mix((ulong)at + 1, value) % rows);
            at++;
        }
    }

    /// <summary>A signed distance, coarser the further.</summary>
    public static ulong Bucket(int distance)
    {
        var length = Math.Abs(distance);
        var size = length < 4 ? length : length < 6 ? 4 : length < 9 ? 5 : length < 14 ? 6 : length < 22 ? 7 : 8;
        return (ulong)(distance < 0 ? 16 + size : size);
    }

    /// <summary>What the lexicon holds of the word as a cue.</summary>
    public static ulong Cue(SentenceView view, int i)
    {
        var type = ClassOf(view[i].Upos);
        if (type is not { } known)
            return 0;
        var entries = view.Pack.Cues.Find(known, view[i].Lemma);
        if (entries.Count == 0)
            return 1 + (ulong)known;
        var entry = entries[^1];
        return Hashing.Mix(100 + (ulong)known, (ulong)entry.Stance, (ulong)(entry.Strength * 5), ((ulong)entry.Frames << 1) | (entries.Count > 1 ? 1u : 0));
    }

    /// <summary>How often the word makes a statement, by its strongest row in the lexicon; 0 where it has none.</summary>
    public static double Strength(SentenceView view, int i)
    {
        var strength = 0.0;
        if (ClassOf(view[i].Upos) is { } type)
            foreach (var entry in view.Pack.Cues.Find(type, view[i].Lemma))
                strength = Math.Max(strength, entry.Strength);
        return strength;
    }

    private static CueClass? ClassOf(PartOfSpeech part) => part switch
    {
        PartOfSpeech.Verb or PartOfSpeech.Aux => CueClass.Verb,
        PartOfSpeech.Noun => CueClass.Noun,
        PartOfSpeech.Adj => CueClass.Adjective,
        PartOfSpeech.Adv => CueClass.Adverb,
        PartOfSpeech.Adp or PartOfSpeech.Sconj => CueClass.Preposition,
        _ => null,
    };

    private static ulong Kind(SentenceView view, int i)
    {
        var token = view[i];
        if (token.Upos is PartOfSpeech.Noun or PartOfSpeech.Adj)
            return view.Noun(i) is { } noun ? 10 + (ulong)noun.Kind + (noun.Title ? 10u : 0) : 1;
        if (token.Upos is PartOfSpeech.Pron)
            return view.Pack.Pronouns.Find(token.Form) is { } pronoun ? Hashing.Mix(40, Hashing.Of(pronoun.Type), Hashing.Of(pronoun.Person)) : 2;
        if (token.Upos is PartOfSpeech.Propn)
            return view.Pack.GivenNames.ContainsKey(token.Form) ? 3u : 4;
        return view.Is(i, "that") ? 5u : 0;
    }

    private static ulong Shape(string form)
    {
        var shape = 0ul;
        for (var i = 0; i < Math.Min(form.Length, 3); i++)
            shape = (shape << 3) | (char.IsUpper(form[i]) ? 1ul : char.IsLetter(form[i]) ? 2ul : char.IsDigit(form[i]) ? 3ul : 4ul);
        return Hashing.Mix(shape, form.Length == 1 && !char.IsLetterOrDigit(form[0]) ? form[0] : 0u);
    }
}
