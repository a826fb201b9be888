using Selon.Statements;

namespace Selon.Mentions.Names.Tagging;

/// <summary>
/// A name of several words that was found once is a name wherever the article has the same words, also where only a part of them was found. An article that is part of a name within a sentence
/// is so at its beginning too (<c>L'Écho du Port</c>).
/// </summary>
internal static class SameWords
{
    public static IReadOnlyList<NameRun> Spread(IReadOnlyList<SentenceView> views, IReadOnlyList<NameRun> read)
    {
        var owned = read.Where(run => run.First > 0 && run.Last > run.First && IsArticle(views[run.Sentence], run.First)).Select(run => Words(views[run.Sentence], run.First, run.First + 1)).ToHashSet(StringComparer.Ordinal);
        var found = owned.Count == 0 ? read : [.. read.Select(run => run.First == 1 && IsArticle(views[run.Sentence], 0) && owned.Contains(Words(views[run.Sentence], 0, 1)) ? At(run, views[run.Sentence], 0, run.Last) : run)];
        var known = found.Where(run => run.Last > run.First).GroupBy(run => Words(views[run.Sentence], run.First, run.Last), StringComparer.Ordinal).ToDictionary(runs => runs.Key, runs => runs.First(), StringComparer.Ordinal);
        if (known.Count == 0)
            return found;
        var byFirst = known.Values.ToLookup(run => views[run.Sentence][run.First].Form, StringComparer.Ordinal);
        var bySentence = found.ToLookup(run => run.Sentence);
        return [.. views.SelectMany(view => Spread(view, [.. bySentence[view.Index]], byFirst, known))];
    }

    private static IEnumerable<NameRun> Spread(SentenceView view, List<NameRun> own, ILookup<string, NameRun> byFirst, Dictionary<string, NameRun> known)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            foreach (var name in byFirst[view[i].Form].OrderByDescending(name => name.Last - name.First))
            {
                var last = i + name.Last - name.First;
                if (last >= view.Tree.Count || own.Exists(run => run.First == i && run.Last == last) || !known.TryGetValue(Words(view, i, last), out var same) || same != name
                    || own.Exists(run => run.First <= last && i <= run.Last && (run.First < i || run.Last > last)))
                    continue;
                own.RemoveAll(run => run.First >= i && run.Last <= last);
                own.Add(At(name, view, i, last));
                break;
            }
        }

        return own.OrderBy(run => run.First);
    }

    private static NameRun At(NameRun name, SentenceView view, int first, int last)
    {
        var span = NameExtent.Span(view, first, last);
        return name with { Sentence = view.Index, First = first, Last = last, Span = span, Text = span.In(view.Text) };
    }

    private static bool IsArticle(SentenceView view, int token) => char.IsUpper(view[token].Form[0]) && view.Is(token, "determiner-definite");

    private static string Words(SentenceView view, int first, int last) => string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => view[i].Form)).Replace('’', '\'');
}
