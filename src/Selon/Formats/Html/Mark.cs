namespace Selon.Formats.Html;

/// <summary>A stretch of the article that belongs to a statement.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">As what.</param>
/// <param name="Number">The statement's number in the article, from 1.</param>
/// <param name="Stance">The statement's stance.</param>
/// <param name="First">True for the stretch that carries the statement's number.</param>
/// <param name="Room">How many contents lie one inside the other below this one, at most 2: their underlines need room.</param>
internal sealed record Mark(TextSpan Span, MarkKind Kind, int Number, Stance Stance, bool First, int Room)
{
    /// <summary>What hovering tells of it; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>All marks of a reading; outer ones before inner ones.</summary>
    public static IReadOnlyList<Mark> Of(Reading reading)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            var statement = reading.Statements[i];
            var first = Anchor(statement);
            void Add(TextSpan? span, MarkKind kind)
            {
                if (span is { IsEmpty: false } known)
                    marks.Add(new Mark(known, kind, i + 1, statement.Stance, known == first, 0));
            }

            foreach (var range in statement.Content)
                Add(range, MarkKind.Content);
            Add(statement.Source, MarkKind.Source);
            Add(statement.Citing, MarkKind.Citing);
            Add(statement.Cue, MarkKind.Cue);
        }

        foreach (var time in reading.Times.Where(time => time.From is not null || time.To is not null))
            marks.Add(new Mark(time.Span, MarkKind.Time, 0, default, false, 0) { Title = TimeTitle.Of(time) });
        var contents = marks.Where(m => m.Kind == MarkKind.Content).Select(m => m.Span).ToList();
        return [.. marks.Select(m => m with { Room = Depth(m, contents) })
            .OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End).ThenBy(m => m.Kind).ThenBy(m => m.Number)];
    }

    /// <summary>The stretch that carries a statement's number: the first of its content, else what else it has.</summary>
    public static TextSpan? Anchor(Statement statement) =>
        statement.Content.FirstOrDefault(range => !range.IsEmpty) is { IsEmpty: false } range ? range : statement.Cue ?? statement.Source;

    private static int Depth(Mark mark, List<TextSpan> contents)
    {
        if (mark.Kind != MarkKind.Content)
            return 0;
        var inner = contents.Where(c => c != mark.Span && mark.Span.Contains(c)).ToList();
        return inner.Count == 0 ? 0 : inner.Any(c => inner.Any(d => d != c && c.Contains(d))) ? 2 : 1;
    }
}
