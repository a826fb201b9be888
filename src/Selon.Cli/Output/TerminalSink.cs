using Selon.Formats;
using Spectre.Console;

namespace Selon.Cli.Output;

/// <summary>Readings for a person at a terminal: coloured, and wrapped to its width.</summary>
internal sealed class TerminalSink(IAnsiConsole console) : ISink
{
    private const int Indent = 5;
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
        Write(new Paragraph(title, new Style(decoration: Decoration.Bold | Decoration.Underline)), 0);
        if (known.Length > 0)
            Write(new Paragraph(known, Quiet), 0);
        console.WriteLine();
        foreach (var statement in reading.Statements)
            WriteStatement(StatementLine.Of(reading, statement));
        if (reading.Statements.Count > 0)
            console.WriteLine();
    }

    public void Complete()
    {
        if (_total.Articles == 0)
            return;
        Write(new Paragraph(_total.ToString(), Bold), 0);
        if (_total.Statements > 0)
            Write(new Paragraph("? unnamed source   ≠ denial   ← has it from", Quiet), 0);
    }

    public void Dispose()
    {
    }

    private void WriteStatement(StatementLine line)
    {
        var unnamed = line.Mark[0] == '?';
        var head = new Paragraph()
            .Append($"{line.Mark} ", line.Mark[1] == '≠' ? StanceStyle("denies") : Chain)
            .Append(line.Speaker, unnamed ? new Style(decoration: Decoration.Italic) : Bold);
        if (line.Role.Length > 0)
            head.Append($" ({line.Role})", Quiet);
        if (line.Citing.Length > 0)
            head.Append($" ← citing {line.Citing}", Chain);
        head.Append(" — ", Quiet).Append(line.Stance, StanceStyle(line.Stance)).Append(" —", Quiet);
        Write(head, 2);
        Write(new Paragraph(line.Content, Plain), Indent + 2);
    }

    private void Write(Paragraph paragraph, int indent)
    {
        var right = Math.Max(0, console.Profile.Width - MaxWidth);
        console.Write(new Padder(paragraph, new Padding(indent, 0, right, 0)));
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
