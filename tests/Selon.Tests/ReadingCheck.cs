using Selon.Explanations;

namespace Selon.Tests;

/// <summary>What holds of every reading.</summary>
internal static class ReadingCheck
{
    /// <summary>Every span lies in the text and cuts something out of it; contents stand in the order of the text; speakers are among the entities.</summary>
    public static void Spans(Reading reading)
    {
        foreach (var statement in reading.Statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.InRange(statement.Confidence, 0, 1);
            Assert.Equal(statement.Content.Order(), statement.Content);
            Assert.Equal([], statement.Content.Zip(statement.Content.Skip(1)).Where(pair => pair.First.Overlaps(pair.Second)));
            foreach (var span in statement.Content.Concat(new[] { statement.Source, statement.Cue, statement.Citing, statement.MediumSpan, statement.Addressee }.OfType<TextSpan>()))
                Words(reading, span);
            Assert.Equal(statement.Medium is null, statement.MediumSpan is null);
            foreach (var span in new[] { statement.MediumSpan, statement.Addressee }.OfType<TextSpan>())
                Assert.DoesNotContain(statement.Content, span.Overlaps);
            if (statement.Speaker is { } speaker)
                Assert.Contains(speaker, reading.Entities);
        }

        Assert.Equal(reading.Times.OrderBy(time => time.Span), reading.Times);
        foreach (var time in reading.Times)
        {
            Words(reading, time.Span);
            Assert.False(time.From > time.To);
        }

        Assert.All(reading.Statements.Select(statement => statement.Said).OfType<Selon.Times.TimeReference>(), said => Assert.Contains(said, reading.Times));
        Assert.All(reading.Statements.Select(statement => statement.Place).OfType<Selon.Places.Place>(), place => Assert.Contains(place, reading.Places));
        foreach (var place in reading.Places)
        {
            Assert.Matches("^[A-Z]{2}$", place.Country);
            Assert.InRange(place.Latitude, -90, 90);
            Assert.InRange(place.Longitude, -180, 180);
            Assert.InRange(place.Confidence, 0.5, 1);
            Assert.True(place.Entity is null || reading.Entities.Contains(place.Entity));
        }

        foreach (var entity in reading.Entities)
        {
            Assert.NotEqual("", entity.Name);
            Assert.NotEmpty(entity.Mentions);
            Assert.Equal(entity.Mentions.Order(), entity.Mentions);
            foreach (var span in entity.Mentions)
                Words(reading, span);
        }
    }

    /// <summary>Every statement says why; what else it could have been cuts words out of the text and differs from what it is; chances go from 0 to 1.</summary>
    public static void Explanations(Reading reading)
    {
        foreach (var statement in reading.Statements)
        {
            var why = statement.Explanation;
            Assert.NotNull(why);
            Assert.Equal((statement.Cue is null, statement.Cue is null, statement.Source is null), (why.Cue is null, why.Quotation is not null, why.SourceBy is null));
            Assert.Equal(statement.Speaker is null, why.Speaker is null);
            Chances(why.Chances);
            Assert.InRange(why.RulesScore ?? 0, 0, 1);
            foreach (var other in why.Alternatives)
            {
                Assert.InRange(other.Score, 0, 1);
                Assert.NotEqual(other.Part is StatementPart.Content ? statement.Content : statement.Source is { } source ? [source] : [], other.Ranges);
                Assert.All(other.Ranges, span => Words(reading, span));
            }

            if (why.Speaker?.Mention is { } mention)
                Words(reading, mention);
        }

        Assert.NotNull(reading.Dropped);
        foreach (var dropped in reading.Dropped)
        {
            Assert.DoesNotContain(reading.Statements, statement => statement.Cue == dropped.Cue);
            Assert.InRange(dropped.Confidence, 0, 1);
            Chances(dropped.Chances);
            foreach (var span in dropped.Content.Append(dropped.Cue).Concat(new[] { dropped.Source }.OfType<TextSpan>()))
                Words(reading, span);
        }
    }

    private static void Chances(Chances? chances)
    {
        if (chances is null)
            return;
        Assert.InRange(chances.Cue, 0, 1);
        Assert.InRange(chances.Source, 0, 1);
        Assert.InRange(chances.Content, 0, 1);
    }

    private static void Words(Reading reading, TextSpan span)
    {
        Assert.InRange(span.Start, 0, reading.Article.Text.Length);
        Assert.InRange(span.End, span.Start + 1, reading.Article.Text.Length);
        Assert.Equal(reading.Quote(span).Trim(), reading.Quote(span));
    }
}
