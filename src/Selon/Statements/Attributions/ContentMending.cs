using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>Mends contents that the network cuts where none begins or ends.</summary>
internal static class ContentMending
{
    public static IReadOnlyList<TextSpan> Mend(SentenceView view, IReadOnlyList<TextSpan> content, Attribution attribution) =>
        Within(view, UpTo(view, content, attribution), attribution.Cue);

    /// <summary>A content in front of its cue goes up to the cue's comma, where nobody who holds it stands between: no phrase is cut in its midst.</summary>
    private static IReadOnlyList<TextSpan> UpTo(SentenceView view, IReadOnlyList<TextSpan> content, Attribution attribution)
    {
        var last = attribution.Cue.First - 2;
        if (last < 0 || view[last + 1].Form is not "," || attribution.Source is { } source && source.First < attribution.Cue.First)
            return content;
        for (var i = 0; i < content.Count; i++)
        {
            var next = view.TokenAt(content[i].End - 1) + 1;
            if (content[i].End <= view[last].Surface.Start && (i + 1 == content.Count || content[i + 1].Start > view[last].Surface.End) && view.IsWord(next) && view.Around(next) is null)
                return [.. content.Take(i), content[i] with { End = view[last].Surface.End }, .. content.Skip(i + 1)];
        }

        return content;
    }

    /// <summary>What a cue that stands inside a subordinate clause is about: that clause, and not what governs it (<c>il est bon de rappeler que, d'après la loi, …</c>).</summary>
    private static IReadOnlyList<TextSpan> Within(SentenceView view, IReadOnlyList<TextSpan> content, (int First, int Last) cue)
    {
        if (content.Count < 2 || content[0].End > view[cue.First].Surface.Start || content[1].Start < view[cue.Last].Surface.End)
            return content;
        var last = view.TokenAt(content[0].End - 1);
        while (last > 0 && !view.IsWord(last))
            last--;
        var opening = view[last].Surface;
        if (opening.Start <= content[0].Start || view[last].Head < 0 || !content[1].Contains(view[view[last].Head].Surface))
            return content;
        if (view[last].Relation is Relation.Mark && view[last].Upos is PartOfSpeech.Sconj)
            return [.. content.Skip(1)];
        return view[last].Upos is PartOfSpeech.Pron && view.Is(last, "relative") ? [opening, .. content.Skip(1)] : content;
    }
}
