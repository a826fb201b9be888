using System.Text.Json;
using Selon.Explanations;

namespace Selon.Formats.Json;

/// <summary>Writes explanations; <c>docs/formats.md</c> describes them.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject("explanation");
        json.WriteString("foundBy", SchemaWords.Of(explanation.FoundBy));
        json.WriteString("quotation", explanation.Quotation is { } place ? SchemaWords.Of(place) : null);
        Write(json, explanation.Cue);
        Write(json, explanation.Chances);
        if (explanation.RulesScore is { } score)
            json.WriteNumber("rulesScore", SchemaWords.Of(score));
        else
            json.WriteNull("rulesScore");
        json.WriteString("sourceBy", explanation.SourceBy is { } source ? SchemaWords.Of(source) : null);
        json.WriteString("contentBy", SchemaWords.Of(explanation.ContentBy));
        ReadingJson.WriteArray(json, "alternatives", explanation.Alternatives, Write);
        Write(json, explanation.Speaker);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DroppedCue dropped)
    {
        json.WriteStartObject();
        SpanJson.Write(json, "source", dropped.Source);
        SpanJson.Write(json, "cue", dropped.Cue);
        ReadingJson.WriteArray(json, "content", dropped.Content, SpanJson.Write);
        Write(json, dropped.Chances);
        json.WriteNumber("confidence", SchemaWords.Of(dropped.Confidence));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CueEvidence? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue");
            return;
        }

        json.WriteStartObject("cue");
        json.WriteString("lemma", cue.Lemma);
        Write(json, cue.Lexicon);
        json.WriteString("frame", cue.Frame);
        json.WriteBoolean("negated", cue.Negated);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LexiconRow? row)
    {
        if (row is null)
        {
            json.WriteNull("lexicon");
            return;
        }

        json.WriteStartObject("lexicon");
        json.WriteString("lemma", row.Lemma);
        json.WriteBoolean("reflexive", row.Reflexive);
        json.WriteString("class", row.Class);
        ReadingJson.WriteArray(json, "frames", row.Frames, static (json, frame) => json.WriteStringValue(frame));
        json.WriteString("stance", SchemaWords.Of(row.Stance));
        json.WriteNumber("strength", SchemaWords.Of(row.Strength));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Chances? chances)
    {
        if (chances is null)
        {
            json.WriteNull("chances");
            return;
        }

        json.WriteStartObject("chances");
        json.WriteNumber("cue", SchemaWords.Of(chances.Cue));
        json.WriteNumber("source", SchemaWords.Of(chances.Source));
        json.WriteNumber("content", SchemaWords.Of(chances.Content));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Alternative alternative)
    {
        json.WriteStartObject();
        json.WriteString("part", SchemaWords.Of(alternative.Part));
        json.WriteString("by", SchemaWords.Of(alternative.By));
        ReadingJson.WriteArray(json, "ranges", alternative.Ranges, SpanJson.Write);
        json.WriteNumber("score", SchemaWords.Of(alternative.Score));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SpeakerEvidence? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteString("by", SchemaWords.Of(speaker.By));
        SpanJson.Write(json, "mention", speaker.Mention);
        json.WriteEndObject();
    }
}
