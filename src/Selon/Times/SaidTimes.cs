using Selon.Syntax;
using Selon.Text;

namespace Selon.Times;

/// <summary>Ties statements to the times at which they were made.</summary>
internal static class SaidTimes
{
    public static IReadOnlyList<Statement> Link(IReadOnlyList<Statement> statements, IReadOnlyList<TimeReference> times, IReadOnlyList<Sentence> sentences)
    {
        if (times.Count == 0 || statements.Count == 0)
            return statements;
        var linked = new Statement[statements.Count];
        for (var i = 0; i < linked.Length; i++)
        {
            var statement = statements[i];
            linked[i] = statement.Cue is { } cue && Find(statement, cue, times, sentences) is { } said ? statement with { Said = said } : statement;
        }

        return linked;
    }

    private static TimeReference? Find(Statement statement, TextSpan cue, IReadOnlyList<TimeReference> times, IReadOnlyList<Sentence> sentences)
    {
        var sentence = Sorted.FirstPast(sentences, cue.Start, static sentence => sentence.Span.End) is var at && at < sentences.Count ? sentences[at] : null;
        if (sentence is null || sentence.Span.Start > cue.Start)
            return null;
        TimeReference? best = null;
        for (var i = Sorted.FirstPast(times, sentence.Span.Start - 1, static time => time.Span.Start); i < times.Count && times[i].Span.Start < sentence.Span.End; i++)
        {
            var time = times[i];
            if (time.Kind is TimeKind.Date or TimeKind.Time && sentence.Span.Contains(time.Span) && !statement.Content.Any(range => range.Overlaps(time.Span))
                && (Hangs(sentence, cue, time.Span) || IsBetween(sentence, statement, cue, time.Span))
                && (best is null || Distance(cue, time.Span) < Distance(cue, best.Span)))
                best = time;
        }

        return best;
    }

    private static int Distance(TextSpan cue, TextSpan time) => Math.Max(time.Start - cue.End, cue.Start - time.End);

    /// <summary>True where the time hangs on the cue with no other verb between.</summary>
    public static bool Hangs(Sentence sentence, TextSpan cue, TextSpan time)
    {
        var tokens = sentence.Tokens;
        for (var (index, steps) = (TenseReader.Head(sentence, time), 0); index >= 0 && steps < 6; index = tokens[index].Head, steps++)
        {
            if (cue.Overlaps(tokens[index].Span))
                return true;
            if (tokens[index].Upos == PartOfSpeech.Verb)
                return false;
        }

        return false;
    }

    /// <summary>True where the time lies between cue and content and no verb stands between it and the cue.</summary>
    private static bool IsBetween(Sentence sentence, Statement statement, TextSpan cue, TextSpan time)
    {
        var behind = time.Start >= cue.End;
        if (!statement.Content.Any(range => behind ? range.Start >= time.End : range.End <= time.Start && time.End <= cue.Start))
            return false;
        var gap = behind ? new TextSpan(cue.End, time.Start) : new TextSpan(time.End, cue.Start);
        return !sentence.Tokens.Any(token => token.Upos == PartOfSpeech.Verb && gap.Contains(token.Span) && statement.Source?.Contains(token.Span) != true)
            && !statement.Content.Any(range => range.Overlaps(gap));
    }
}
