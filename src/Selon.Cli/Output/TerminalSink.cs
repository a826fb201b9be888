using Selon.Formats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Selon.Cli.Output;

/// <summary>Readings for a person at a terminal: coloured, and wrapped to its width.</summary>
internal sealed class TerminalSink(IAnsiConsole console) : ISink
{
    private const int MarkWidth = 2;
    private const int MaxWidth = 100; // longer lines are hard to read

    private static readonly Style Plain = Style.Plain;
    private static readonly Style Quiet = new(decoration: Decoration.Dim);
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Chain = new(Color.Yellow);

    private Tally _total;

    public void Write(Reading reading, string where)
    {
        _total = _total.Plus(Tally.Of(reading));
        var (title, known) = StatementLine.Heading(reading.Article);
        Write(new Paragraph(title, new Style(decoration: Decoration.Bold | Decoration.Underline)));
        if (known.Length > 0)
            Write(new Paragraph(known, Quiet));
        console.WriteLine();
        foreach (var statement in reading.Statements)
            WriteStatement(StatementLine.Of(reading, statement), ExplanationLines.Of(reading, statement));
        foreach (var line in ExplanationLines.OfDropped(reading))
            Write(new Padder(new Paragraph(line, Quiet), new Padding(MarkWidth + 2, 0, 0, 0)));
        if (reading.Statements.Count > 0 || reading.Dropped is { Count: > 0 })
            console.WriteLine();
    }

    public void Complete()
    {
        if (_total.Articles == 0)
            return;
        Write(new Paragraph(_total.ToString(), Bold));
        if (_total.Statements > 0)
            Write(new Paragraph("? unnamed source   ≠ denial   ← has it from", Quiet));
    }

    public void Dispose()
    {
    }

    private void WriteStatement(StatementLine line, IEnumerable<string> why)
    {
        var unnamed = line.Mark[0] == '?';
        var head = new Paragraph().Append(line.Speaker, unnamed ? new Style(decoration: Decoration.Italic) : Bold);
        if (line.Role.Length > 0)
            head.Append($" ({line.Role})", Quiet);
        if (line.Citing.Length > 0)
            head.Append($" ← citing {line.Citing}", Chain);
        if (line.Medium.Length > 0)
            head.Append($" · {line.Medium}", Quiet);
        if (line.Addressee.Length > 0)
            head.Append($" → {line.Addressee}", Quiet);
        head.Append(" — ", Quiet).Append(line.Stance, StanceStyle(line.Stance)).Append(" —", Quiet);
        var mark = new Paragraph(line.Mark, line.Mark[1] == '≠' ? StanceStyle("denies") : Chain);
        var said = new Rows([
            head,
            new Padder(new Paragraph(line.Content, Plain), new Padding(2, 0, 0, 0)),
            .. why.Select(reason => new Padder(new Paragraph(reason, Quiet), new Padding(4, 0, 0, 0))),
        ]);
        Write(new Grid { Width = Math.Min(console.Profile.Width, MaxWidth) }
            .AddColumn(new GridColumn { Width = MarkWidth, NoWrap = true, Padding = new Padding(1, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) })
            .AddRow(mark, said));
    }

    private void Write(IRenderable block)
    {
        var right = Math.Max(0, console.Profile.Width - MaxWidth);
        console.Write(new Padder(block, new Padding(0, 0, right, 0)));
    }

    private static Style StanceStyle(string stance) => stance switch
    {
        "denies" => new Style(Color.Red, decoration: Decoration.Bold),
        "declines" => new Style(Color.Grey, decoration: Decoration.Bold),
        "asks" => new Style(Color.Teal, decoration: Decoration.Bold),
        "demands" => new Style(Color.Orange3, decoration: Decoration.Bold),
        "promises" => new Style(Color.Green, decoration: Decoration.Bold),
        "judges" => new Style(Color.MediumPurple, decoration: Decoration.Bold),
        _ => new Style(Color.DodgerBlue1, decoration: Decoration.Bold),
    };
}
