using Selon.Models;
using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>What is known of each word with regard to a cue, as rows of a table; training and running share it.</summary>
internal static class PairFeatures
{
    public const int Count = 14;

    public static int[] Of(SentenceView view, RuleRoles rules, int first, int last, int rows)
    {
        var features = new int[view.Tree.Count * Count];
        var head = Head(view, first, last);
        var cue = TokenFeatures.Cue(view, head);
        var language = Hashing.Of(view.Pack.Language);
        var lemma = Hashing.Of(view[head].Lemma);
        var rule = rules.Of(first, last);
        var frame = rule is { } known ? (ulong)known.Draft.Frame + 1 : 0;
        var score = rule is { } scored ? (ulong)(scored.Draft.Score * 5) : 0;
        var quoted = Quotes.Number(view, head);
        var branches = Branch.All(view.Tree, head);
        int commas = 0, verbs = 0;
        for (var i = first; i < view.Tree.Count; i++)
            Fill(i, i > last);
        (commas, verbs) = (0, 0);
        for (var i = first - 1; i >= 0; i--)
            Fill(i, true);
        return features;

        void Fill(int i, bool outside)
        {
            var token = view[i];
            var side = i < first ? 1ul : i > last ? 2ul : 3ul;
            var list = features.AsSpan(i * Count, Count);
            var at = 0;
            var branch = Hashing.Mix(branches[i].Key, side);
            var role = (ulong)(rule?.Roles[i] ?? 0);
            var form = token.Upos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Adp or PartOfSpeech.Part ? Hashing.Of(view.Lower(i)) : (ulong)token.Upos;
            var number = Quotes.Number(view, i);
            Add(list, TokenFeatures.Bucket(i < first ? i - first : i > last ? i - last : 0));
            Add(list, branch);
            Add(list, Hashing.Mix(branch, Math.Min(branches[i].Depth, 3)));
            Add(list, Hashing.Mix(branch, branches[i].Path));
            Add(list, Hashing.Mix(branch, cue));
            Add(list, Hashing.Mix(branch, (ulong)token.Upos, (ulong)token.Relation));
            Add(list, Hashing.Mix(number < 0 ? 0u : number == quoted ? 1u : 2, quoted < 0 ? 0u : 1, side, branches[i].Up));
            Add(list, Hashing.Mix(role, frame, score));
            Add(list, Hashing.Mix(role, branch));
            Add(list, Hashing.Mix(form, side, (ulong)Math.Min(Math.Abs(i < first ? first - i : i - last), 3)));
            Add(list, Hashing.Mix((ulong)Math.Min(commas, 3), (ulong)Math.Min(verbs, 3), side, number < 0 ? 0u : 1));
            Add(list, Hashing.Mix(lemma, branch));
            Add(list, Hashing.Mix(language, side));
            Add(list, Hashing.Mix(language, role, branch));
            if (outside && token.Form is ",")
                commas++;
            if (outside && token.Upos is PartOfSpeech.Verb)
                verbs++;

            void Add(Span<int> into, ulong value)
            {
                into[at] = (int)(Hashing.Mix((ulong)at + 1, value) % (uint)rows);
                at++;
            }
        }
    }

    /// <summary>The word of the cue that stands highest in the tree; of two the last.</summary>
    public static int Head(SentenceView view, int first, int last)
    {
        for (var i = last; i >= first; i--)
            if (view[i].Head < first || view[i].Head > last)
                if (view.IsWord(i) && (view[i].Relation is not (Relation.Aux or Relation.Advmod) || first == last))
                    return i;
        return last;
    }
}
