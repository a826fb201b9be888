namespace Selon.Formats.PlainText;

/// <summary>One line a statement, whatever its length, so that <c>grep</c> and <c>wc</c> can work on it; below it, where asked for, its explanation.</summary>
internal sealed class PlainTextReadingWriter(Stream output) : TextReadingWriter(output)
{
    private Tally _total;

    protected override void WriteReading(Reading reading)
    {
        _total = _total.Plus(Tally.Of(reading));
        var (title, known) = StatementLine.Heading(reading.Article);
        Output.WriteLine(title);
        if (known.Length > 0)
            Output.WriteLine(known);
        foreach (var statement in reading.Statements)
        {
            WriteStatement(StatementLine.Of(reading, statement));
            foreach (var line in ExplanationLines.Of(reading, statement))
                Output.WriteLine($"      {line}");
        }

        foreach (var line in ExplanationLines.OfDropped(reading))
            Output.WriteLine($"   {line}");
        Output.WriteLine();
    }

    protected override void WriteEnd() => Output.WriteLine(_total);

    private void WriteStatement(StatementLine line)
    {
        Output.Write($"{line.Mark} {line.Speaker}");
        if (line.Role.Length > 0)
            Output.Write($" ({line.Role})");
        if (line.Citing.Length > 0)
            Output.Write($" ← citing {line.Citing}");
        if (line.Medium.Length > 0)
            Output.Write($" · {line.Medium}");
        if (line.Addressee.Length > 0)
            Output.Write($" → {line.Addressee}");
        Output.WriteLine($" — {line.Stance} — {line.Content}");
    }
}
