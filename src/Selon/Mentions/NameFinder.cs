using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>Finds proper names: those that the pack knows, and runs of capitalised words that the tagger takes for names.</summary>
internal static class NameFinder
{
    private const int LongestKnown = 8;

    public static IEnumerable<NameRun> Find(SentenceView view)
    {
        var i = 0;
        while (i < view.Tree.Count)
        {
            if (!char.IsUpper(view[i].Form, 0))
            {
                i++;
                continue;
            }

            if (Known(view, i) is { } known)
            {
                yield return known;
                i = known.Last + 1;
            }
            else if (IsOrigin(view, i) || IsTitle(view, i))
                i++;
            else if (IsName(view, i))
            {
                var last = End(view, i);
                var given = view.Pack.GivenNames.ContainsKey(view[i].Form) ? -1
                    : Enumerable.Range(i + 1, Math.Max(0, last - i - 1)).FirstOrDefault(k => view.Pack.GivenNames.ContainsKey(view[k].Form), -1);
                if (given > 0 && !(given == i + 1 && view[given].Relation is Relation.Flat && view[given].Head == i && view[i].Form.Any(char.IsLower) && view.Pack.Names.Find(view[i].Form) is null && (i == 0 || view[i - 1].Upos is not PartOfSpeech.Det)))
                    last = given - 1;
                yield return Run(view, i, last);
                i = last + 1;
            }
            else
                i++;
        }
    }

    /// <summary>A noun of origin behind its article (<c>la Bretonne</c>) is a description and no name.</summary>
    public static bool IsOrigin(SentenceView view, int token)
    {
        if (token == 0 || !char.IsUpper(view[token].Form[0]) || view[token - 1].Upos is not PartOfSpeech.Det || view.Pack.Names.Find(view[token].Form) is not null || view.Is(token, "region"))
            return false;
        return view.Is(token, "origin") || view.Pack.Words["origin-ending"].Any(ending => view[token].Form.Length > ending.Length + 2 && view[token].Form.EndsWith(ending, StringComparison.Ordinal));
    }

    private static bool IsTitle(SentenceView view, int token) =>
        view.Is(token, "honorific") && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]);

    private static NameRun? Known(SentenceView view, int first)
    {
        for (var last = Math.Min(view.Tree.Count - 1, first + LongestKnown - 1); last >= first; last--)
        {
            var span = view.Tree.Span(first, last);
            if (!char.IsLetterOrDigit(view.Text[span.End - 1]) || last > first && view[last].Surface == view[last - 1].Surface)
                continue;
            var text = span.In(view.Text).Replace('’', '\'');
            if (view.Pack.Names.Find(text) is { } known && !(first == 0 && last == first && !IsName(view, first)) && !ContinuesName(view, last))
                return new NameRun(view.Index, first, last, span, span.In(view.Text), known.Kind, known.Name);
        }

        return null;
    }

    /// <summary>“Paris Hilton” is not Paris.</summary>
    private static bool ContinuesName(SentenceView view, int last) =>
        last + 1 < view.Tree.Count && view[last + 1].Upos is PartOfSpeech.Propn && char.IsUpper(view[last + 1].Form, 0) && view[last + 1].Relation is Relation.Flat;

    private static bool IsName(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Propn && view.Pack.Nouns.Find(view.Lower(token)) is null
        || view.Pack.GivenNames.ContainsKey(view[token].Form) && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form, 0)
        || token + 1 < view.Tree.Count && view[token].Upos is PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Noun && view[token + 1].Upos is PartOfSpeech.Propn
            && char.IsUpper(view[token + 1].Form, 0) && view.Pack.Nouns.Find(view.Lower(token)) is null && view.Noun(token) is null
        || token > 0 && view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.X && view[token - 1].Upos is PartOfSpeech.Propn;

    private static int End(SentenceView view, int first)
    {
        var last = first;
        for (var i = first + 1; i < view.Tree.Count; i++)
        {
            var upper = char.IsUpper(view[i].Form, 0);
            if (upper && (IsName(view, i) || view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Propn) && view[i].Relation is not Relation.Root)
                last = i;
            else if (!(i + 1 < view.Tree.Count && char.IsUpper(view[i + 1].Form, 0) && view[i + 1].Upos is PartOfSpeech.Propn
                && (view[i].Form is "-" or "’" or "'" || view.Is(i, "particle") && IsFlat(view, first, i + 1))))
                break;
        }

        return last;
    }

    /// <summary>A particle belongs to a name (“Charles de Gaulle”), a preposition parts two (“Roy de Lyon”).</summary>
    private static bool IsFlat(SentenceView view, int first, int token) =>
        view[token].Relation is Relation.Flat || view.Pack.GivenNames.ContainsKey(view[first].Form) && token - first == 2 && view.Pack.Names.Find(view[token].Form) is null;

    private static NameRun Run(SentenceView view, int first, int last)
    {
        var span = view.Tree.Span(first, last);
        return new NameRun(view.Index, first, last, span, span.In(view.Text), Kind(view, first, last), null);
    }

    private static EntityKind Kind(SentenceView view, int first, int last)
    {
        if (view.Pack.GivenNames.ContainsKey(view[first].Form) && last > first || first > 0 && view.Is(first - 1, "honorific"))
            return EntityKind.Person;
        var noun = first > 0 ? view.Noun(first - 1) : null;
        noun ??= view[first].Relation is Relation.Appos or Relation.Flat or Relation.Nmod && view[first].Head >= 0 && view.Tree.Child(first, Relation.Case) < 0 ? view.Noun(view[first].Head) : null;
        var acronym = last == first && view[first].Form.Length is >= 2 and <= 6 && view[first].Form.All(char.IsUpper);
        if (noun is not null && !(acronym && noun.Kind is NounKind.Person))
            return KindOf(noun.Kind);
        if (view.Tree.Children(first, Relation.Appos).Select(appos => view.Noun(appos)).FirstOrDefault(found => found is not null) is { } apposition)
            return KindOf(apposition.Kind);
        if (acronym)
            return EntityKind.Organisation;
        if (last > first && view.Noun(first) is { Kind: not NounKind.Person } opening)
            return KindOf(opening.Kind);
        if (last > first && (view.Is(first, "firm") || view.Is(last, "firm") || view.Noun(last) is { Kind: NounKind.Organisation or NounKind.Media }))
            return EntityKind.Organisation;
        if (first > 0 && view[first - 1].Upos is PartOfSpeech.Det || Enumerable.Range(first, last - first + 1).Any(i => view[i].Form.Length > 1 && view[i].Form.All(char.IsUpper)))
            return last > first ? EntityKind.Organisation : EntityKind.Unknown;
        return last > first && last - first <= 3 ? EntityKind.Person : EntityKind.Unknown;
    }

    public static EntityKind KindOf(NounKind kind) => kind switch
    {
        NounKind.Person => EntityKind.Person,
        NounKind.Group => EntityKind.Group,
        NounKind.Document => EntityKind.Document,
        NounKind.Place => EntityKind.Place,
        _ => EntityKind.Organisation,
    };
}
