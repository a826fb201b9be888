using NodaTime;
using Selon.Syntax;
using Selon.Times.Calendars;
using Selon.Times.Patterns;

namespace Selon.Times;

/// <summary>Finds what a text says about when, and works it out.</summary>
internal sealed class TimeFinder(TimeLexicon lexicon, Func<string, bool> isCue)
{
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="published">The day of publication where it is known.</param>
    public IReadOnlyList<TimeReference> Find(string text, IReadOnlyList<Sentence> sentences, DateOnly? published)
    {
        if (lexicon.IsEmpty)
            return [];
        var times = new List<TimeReference>();
        var finder = new ExpressionFinder(lexicon);
        var tenses = new TenseReader(lexicon, isCue);
        var resolver = new Resolver(published is { } day ? LocalDate.FromDateOnly(day) : null);
        foreach (var sentence in sentences)
        {
            foreach (var found in finder.Find(text, sentence))
            {
                var tense = tenses.Of(sentence, finder.Atoms, found);
                var expression = Settle(found, tense);
                var resolved = resolver.Resolve(expression, tense);
                times.Add(new TimeReference
                {
                    Id = $"t{times.Count + 1}",
                    Span = new TextSpan(finder.Atoms[expression.First].Start, finder.Atoms[expression.Behind - 1].End),
                    Kind = resolved.Kind,
                    Value = resolved.Value,
                    From = resolved.From?.ToDateOnly(),
                    To = resolved.To?.ToDateOnly(),
                    Granularity = resolved.Granularity,
                });
            }
        }

        return times;
    }

    // “in three days” is a day to come, or how long something took: then its preposition is no part of it.
    private static Expression Settle(Expression found, int tense) =>
        found.Meaning == Meaning.Shift && found.Slots[Slot.Direction] is null && tense <= 0 ? found with { First = found.First + 1, Meaning = Meaning.Duration } : found;
}
