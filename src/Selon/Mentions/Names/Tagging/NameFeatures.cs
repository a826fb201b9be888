using Selon.Models;
using Selon.Places.Gazetteers;
using Selon.Statements;
using Selon.Statements.Attributions;
using Selon.Syntax;

namespace Selon.Mentions.Names.Tagging;

/// <summary>What is known of a word before names are, as rows of a table; training and running share it.</summary>
internal static class NameFeatures
{
    public const int Count = 22;

    /// <summary>Of these features the first few name words; training hides them at times.</summary>
    public const int Lexical = 5;

    /// <param name="names">The sentence's names as rules have them, in their order.</param>
    /// <param name="capitals">How the article writes its words.</param>
    /// <param name="rows">Rows of the table.</param>
    public static int[] Of(SentenceView view, IEnumerable<NameRun> names, Capitals capitals, int rows)
    {
        var count = view.Tree.Count;
        var (known, ruled) = (new ulong[count], new ulong[count]);
        for (var i = 0; i < count; i++)
            known[i] = Known(view, i);
        foreach (var run in names)
            for (var i = run.First; i <= run.Last; i++)
                ruled[i] = 1 + (2 * (ulong)run.Kind) + (i > run.First ? 1u : 0) + (run.Key is null ? 0 : 32u);
        var features = new int[count * Count];
        var language = Hashing.Of(view.Pack.Language);
        for (var i = 0; i < count; i++)
            Fill(view, i, known, ruled, capitals, language, (uint)rows, features.AsSpan(i * Count, Count));
        return features;
    }

    private static void Fill(SentenceView view, int i, ulong[] known, ulong[] ruled, Capitals capitals, ulong language, uint rows, Span<int> features)
    {
        var token = view[i];
        var head = token.Head >= 0 ? view[token.Head] : null;
        var form = token.Form;
        var part = Hashing.Mix((ulong)token.Upos, (ulong)token.Relation);
        var shape = Shape(form);
        ulong Known(int at) => at < 0 ? 1 : at >= known.Length ? 2 : known[at];
        ulong Ruled(int at) => at < 0 || at >= ruled.Length ? 99 : ruled[at];
        var at = 0;
        Add(features, Hashing.Of(view.Lower(i)));
        Add(features, Hashing.Mix(Hashing.Of(token.Lemma), char.IsUpper(form[0]) ? 1u : 0));
        Add(features, Hashing.Mix(head is null ? 1 : Hashing.Of(head.Lemma), (ulong)token.Relation));
        Add(features, i > 0 ? Hashing.Of(view.Lower(i - 1)) : 1);
        Add(features, i + 1 < view.Tree.Count ? Hashing.Of(view.Lower(i + 1)) : 1);
        Add(features, Hashing.Of(form.AsSpan(0, Math.Min(3, form.Length))));
        Add(features, Hashing.Of(form.AsSpan(Math.Max(0, form.Length - 3))));
        Add(features, shape);
        Add(features, part);
        Add(features, Hashing.Of(token.Features));
        Add(features, Hashing.Mix(ruled[i], language));
        Add(features, Hashing.Mix(ruled[i], part));
        Add(features, Hashing.Mix(Ruled(i - 1), ruled[i], Ruled(i + 1)));
        Add(features, known[i]);
        Add(features, Hashing.Mix(Known(i - 1), shape));
        Add(features, Hashing.Mix(Known(i + 1), shape));
        Add(features, Hashing.Mix(shape, capitals.Of(view, i), i == 0 ? 1u : 0));
        Add(features, Hashing.Mix(known[i], ruled[i]));
        Add(features, Hashing.Mix((ulong)Math.Min(i, 2), view.IsMostlyLower ? 1u : 0, view.Index == 0 ? 1u : 0, Quotes.State(view, i)));
        Add(features, char.IsUpper(form[0]) ? Hashing.Mix((ulong)Gazetteer.Default.Size(form), part) : 0);
        Add(features, Pair(view, i));
        Add(features, language);

        void Add(Span<int> list, ulong value)
        {
            list[at] = (int)(Hashing.Mix((ulong)at + 1, value) % rows);
            at++;
        }
    }

    /// <summary>How large a place the word and a neighbour name together.</summary>
    private static ulong Pair(SentenceView view, int i)
    {
        if (!char.IsUpper(view[i].Form[0]))
            return 0;
        var next = i + 1 < view.Tree.Count && char.IsUpper(view[i + 1].Form[0]) ? Gazetteer.Default.Size($"{view[i].Form} {view[i + 1].Form}") : 0;
        var last = i > 0 && char.IsUpper(view[i - 1].Form[0]) ? Gazetteer.Default.Size($"{view[i - 1].Form} {view[i].Form}") : 0;
        return Hashing.Mix((ulong)next, (ulong)last);
    }

    /// <summary>What the lexicons hold of a word.</summary>
    private static ulong Known(SentenceView view, int i)
    {
        var token = view[i];
        if (token.Upos is PartOfSpeech.Punct)
            return Hashing.Of(token.Form);
        var classes = view.Pack.NamingWords.Of(token.Lemma, view.Lower(i));
        var noun = token.Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn && view.Noun(i) is { } entry ? 10 + (ulong)entry.Kind + (entry.Title ? 10u : 0) : 0;
        var named = !char.IsUpper(token.Form[0]) ? 0 : (view.Pack.GivenNames.ContainsKey(token.Form) ? 1u : 0) + (view.Pack.Names.Find(token.Form) is { } name ? 2 + (2 * (ulong)name.Kind) : 0);
        return Hashing.Mix(classes, noun, named);
    }

    /// <summary>Capitals, small letters, figures and marks, each run of them once.</summary>
    private static ulong Shape(string form)
    {
        var (shape, before) = (0ul, 0ul);
        foreach (var c in form)
        {
            var sort = char.IsUpper(c) ? 1ul : char.IsLetter(c) ? 2ul : char.IsDigit(c) ? 3ul : 4ul;
            if (sort != before && shape < 1ul << 24)
                shape = (shape << 3) | sort;
            before = sort;
        }

        return Hashing.Mix(shape, (ulong)Math.Min(form.Length, 5));
    }
}
