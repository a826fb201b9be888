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

        foreach (var entity in reading.Entities)
        {
            Assert.NotEqual("", entity.Name);
            Assert.NotEmpty(entity.Mentions);
            Assert.Equal(entity.Mentions.Order(), entity.Mentions);
            foreach (var span in entity.Mentions)
                Words(reading, span);
        }
    }

    private static void Words(Reading reading, TextSpan span)
    {
        Assert.InRange(span.Start, 0, reading.Article.Text.Length);
        Assert.InRange(span.End, span.Start + 1, reading.Article.Text.Length);
        Assert.Equal(reading.Quote(span).Trim(), reading.Quote(span));
    }
}
