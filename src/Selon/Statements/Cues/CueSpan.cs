using Selon.Statements.Contents;

namespace Selon.Statements.Cues;

/// <summary>The span of a cue: from its first to its last word, short of its content.</summary>
internal static class CueSpan
{
    public static TextSpan Of(SentenceView view, int first, int last, ContentMatch content)
    {
        var span = new TextSpan(view[first].Span.Start, view[last].Span.End);
        foreach (var range in content.Ranges)
        {
            if (range.Start > span.Start && range.Start < span.End)
                span = span with { End = range.Start };
            else if (range.End > span.Start && range.End < span.End)
                span = span with { Start = range.End };
        }

        return view.Trim(span);
    }
}
