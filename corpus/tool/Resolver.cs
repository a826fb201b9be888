namespace Selon.Corpus;

/// <summary>Turns marks into statements: content first, then the cue nearest to it, then the source nearest to the cue.</summary>
internal sealed class Resolver(string name, string text)
{
    private const int Far = 400; // characters; what is further away is some other sentence's

    private readonly Finder _finder = new(text);
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Faults => _faults;

    public IReadOnlyList<Statement> Resolve(IReadOnlyList<Mark> marks)
    {
        var statements = new List<Statement>();
        var from = 0;
        foreach (var mark in marks)
        {
            if (Resolve(mark, from, statements) is not { } statement) continue;
            statements.Add(statement);
            from = statement.Content[0].Start;
        }

        Quotations.Check(text, statements, fault => _faults.Add($"{name}: {fault}"));
        return [.. statements.OrderBy(s => s.Start).ThenBy(s => s.Content[0].Start)];
    }

    private Statement? Resolve(Mark mark, int from, List<Statement> before)
    {
        var content = new List<Span>();
        foreach (var part in mark.Content)
        {
            var start = content.Count == 0 ? from : content[^1].End;
            if ((_finder.First(part, start) ?? (content.Count == 0 ? _finder.First(part, 0) : null)) is not { } span)
                return Refuse(mark, $"content not found: {part}");
            content.Add(span);
        }

        Span? cue = null, source = null, citing = null;
        if (mark.Cue is not null && (cue = Near(mark, "cue", mark.Cue, content, content)) is null) return null;
        var anchors = cue is { } c ? [c] : content;
        if (mark.Source is not null && (source = Near(mark, "source", mark.Source, anchors, content)) is null) return null;
        if (mark.Citing is not null && (citing = Near(mark, "citing", mark.Citing, [.. anchors, .. content], content)) is null) return null;
        foreach (var range in content)
            if (",;:".Contains(text[range.End - 1], StringComparison.Ordinal) || ",;:.".Contains(text[range.Start], StringComparison.Ordinal) || text[range.End - 1] == '.' && Quotations.Closed(text, range))
                _faults.Add($"{name}.marks:{mark.Line}: content begins or ends with punctuation that separates: {text[range.Start..range.End]}");
        if (mark.Speaker == "^" && before.Count == 0) return Refuse(mark, "no speaker before");
        if (mark.Speaker == "=" && source is null) return Refuse(mark, "`=` without a source");
        var speaker = mark.Speaker switch
        {
            "^" => before[^1].Speaker,
            "=" when mark.Named == "unnamed" => char.ToLowerInvariant(text[source!.Value.Start]) + text[(source.Value.Start + 1)..source.Value.End],
            "=" => text[source!.Value.Start..source.Value.End],
            _ => mark.Speaker,
        };
        return new(source, cue, content, speaker, mark.Named, mark.Form ?? Quotations.Form(text, content), mark.Stance, citing, mark.Optional);
    }

    private Span? Near(Mark mark, string what, string quoted, IReadOnlyList<Span> anchors, IReadOnlyList<Span> barred)
    {
        if (_finder.Nearest(quoted, anchors, barred) is not { } span) { Refuse(mark, $"{what} not found: {quoted}"); return null; }
        if (anchors.Min(a => a.Distance(span)) <= Far) return span;
        Refuse(mark, $"{what} stands too far away: {quoted}");
        return null;
    }

    private Statement? Refuse(Mark mark, string why)
    {
        _faults.Add($"{name}.marks:{mark.Line}: {why}");
        return null;
    }
}
