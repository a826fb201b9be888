using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>What a cue that stands inside a subordinate clause is about: that clause, and not what governs it (<c>il est bon de rappeler que, d'après la loi, …</c>).</summary>
internal static class AroundCue
{
    public static IReadOnlyList<TextSpan> Within(SentenceView view, IReadOnlyList<TextSpan> content, (int First, int Last) cue)
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
