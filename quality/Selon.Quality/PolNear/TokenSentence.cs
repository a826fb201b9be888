using Selon.Quality.Scoring;

namespace Selon.Quality.PolNear;

/// <summary>A sentence as one annotator marked it: tokens with labels <c>B-source</c>, <c>I-source</c>… and <c>O</c>.</summary>
internal sealed record TokenSentence(IReadOnlyList<string> Tokens, IReadOnlyList<string> Labels)
{
    public HashSet<TokenRange> Gold(SpanKind kind)
    {
        var (begin, inside) = kind switch
        {
            SpanKind.Source => ("B-source", "I-source"),
            SpanKind.Cue => ("B-cue", "I-cue"),
            _ => ("B-content", "I-content"),
        };
        var ranges = new HashSet<TokenRange>();
        for (var i = 0; i < Labels.Count;)
        {
            var start = i++;
            if (Labels[start] != begin)
                continue;
            while (i < Labels.Count && Labels[i] == inside)
                i++;
            ranges.Add(new TokenRange(start, i));
        }

        return ranges;
    }

    /// <summary>The range without the punctuation at its ends.</summary>
    public TokenRange Trim(TokenRange range)
    {
        var (start, end) = range;
        while (end > start && IsPunctuation(end - 1))
            end--;
        while (start < end && IsPunctuation(start))
            start++;
        return new TokenRange(start, end);
    }

    private bool IsPunctuation(int n) => !Words.In(Tokens[n]).Any();
}
