using System.Globalization;
using Selon.Explanations;

namespace Selon.Formats;

/// <summary>An explanation as a person is shown it: a few short lines, ready to be indented.</summary>
internal static class ExplanationLines
{
    /// <summary>Of a longer quotation the middle is left out.</summary>
    private const int Longest = 80;

    /// <summary>None where no explanation was asked for.</summary>
    public static IEnumerable<string> Of(Reading reading, Statement statement)
    {
        if (statement.Explanation is not { } why)
            yield break;
        yield return Found(reading, statement, why);
        if (why.Cue is { } cue && statement.Cue is { } words)
            yield return Cue(reading.Quote(words), Quoted(reading, [words]), cue);
        if (why.Speaker is { } speaker)
            yield return Speaker(reading, speaker);
        if (why.Cue is not null)
            yield return Picked(reading, statement, why);
        foreach (var other in why.Alternatives)
        {
            var instead = other.Ranges.Count == 0 ? $"there could be no {SchemaWords.Of(other.Part)}" : $"{SchemaWords.Of(other.Part)} could be {Quoted(reading, other.Ranges)}";
            yield return $"{instead} ({By(other.By)}, {Number(other.Score)})";
        }
    }

    /// <summary>The cues that were considered and make no statement, one a line.</summary>
    public static IEnumerable<string> OfDropped(Reading reading)
    {
        foreach (var dropped in reading.Dropped ?? [])
        {
            var why = dropped.Content.Count == 0 ? "nothing is said" : $"confidence {Number(dropped.Confidence)}";
            var source = dropped.Source is { } words ? $"; source {Quoted(reading, [words])}" : "";
            var content = dropped.Content.Count == 0 ? "" : $"; content {Quoted(reading, dropped.Content)}";
            yield return $"dropped: cue {Quoted(reading, [dropped.Cue])}, {why}{source}{content}";
        }
    }

    private static string Found(Reading reading, Statement statement, Explanation why)
    {
        var line = why.Quotation switch
        {
            QuotationPlace.RunsOn => "a quotation without a cue that runs on: taken to be the previous speaker’s",
            QuotationPlace.BehindColon => $"a quotation behind a colon: taken to be of {Quoted(reading, statement.Source is { } words ? [words] : [])}",
            QuotationPlace.Alone => "a quotation without a cue, and nobody near who speaks",
            _ => "found by " + By(why.FoundBy),
        };
        var reasons = new List<string>();
        if (why.Chances is { } chances)
            reasons.Add($"network: cue {Number(chances.Cue)}, source {Number(chances.Source)}, content {Number(chances.Content)}");
        if (why.RulesScore is { } score)
            reasons.Add($"rules: {Number(score)}");
        return $"{line}; confidence {Number(statement.Confidence)}" + (reasons.Count > 0 ? $" ({string.Join("; ", reasons)})" : "");
    }

    private static string Cue(string words, string quoted, CueEvidence cue)
    {
        var line = $"cue {quoted}: " + (cue.Lexicon is { } row
            ? $"{row.Lemma}{(row.Reflexive ? " (reflexive)" : "")}, {row.Class}, {SchemaWords.Of(row.Stance)}, strength {Number(row.Strength)}, takes {string.Join(" ", row.Frames)}"
            : (cue.Lemma == words ? "" : cue.Lemma + ", ") + "not in the lexicon");
        return line + (cue.Frame is { } frame ? $"; here {frame}" : "") + (cue.Negated ? "; negated" : "");
    }

    private static string Speaker(Reading reading, SpeakerEvidence speaker)
    {
        var basis = speaker.By is SpeakerBasis.PreviousSpeaker ? "speaker of the statement before" : $"speaker known by {SchemaWords.Of(speaker.By)}";
        return speaker.Mention is { } mention ? $"{basis}, from {Quoted(reading, [mention])}" : basis;
    }

    private static string Picked(Reading reading, Statement statement, Explanation why)
    {
        if (statement.Source is not { } words || why.SourceBy is not { } by)
            return $"no source found; content picked by {By(why.ContentBy)}";
        var source = $"source {Quoted(reading, [words])}";
        return by == why.ContentBy ? $"{source} and content picked by {By(by)}" : $"{source} picked by {By(by)}, content by {By(why.ContentBy)}";
    }

    private static string By(Finder finder) => finder is Finder.Both ? "network and rules" : SchemaWords.Of(finder);

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Quoted(Reading reading, IReadOnlyList<TextSpan> ranges) => $"‹{Short(StatementLine.OneLine(reading.Quote(ranges)))}›";

    private static string Short(string text)
    {
        if (text.Length <= Longest)
            return text;
        var head = text.LastIndexOf(' ', Longest / 2);
        var tail = text.IndexOf(' ', text.Length - (Longest / 2));
        return head > 0 && tail > head ? $"{text[..head]} … {text[(tail + 1)..]}" : text;
    }
}
