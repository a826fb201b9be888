using Selon.Cli.Output;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Selon.Cli.Tests.Output;

public sealed class TerminalSpecs
{
    private static readonly Reading Reading = Read();

    [Fact]
    public void Lines_are_wrapped_to_the_width_of_the_terminal()
    {
        using var console = new TestConsole().Width(40);
        Show(console);
        Assert.All(console.Lines, line => Assert.True(line.Length <= 40, line));
        Assert.Contains(console.Lines, line => line.StartsWith("     ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_of_great_width_gets_lines_that_can_be_read()
    {
        using var console = new TestConsole().Width(300);
        Show(console);
        Assert.All(console.Lines, line => Assert.True(line.TrimEnd().Length <= 100, line));
    }

    [Fact]
    public void Speakers_and_stances_are_coloured()
    {
        using var console = new TestConsole().Width(80).Colors(ColorSystem.TrueColor).EmitAnsiSequences();
        Show(console);
        Assert.Contains("\u001b[", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_square_brackets_are_shown_as_they_are()
    {
        using var console = new TestConsole().Width(80);
        Show(console);
        Assert.Contains("[sic]", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations_stand_below_their_statements()
    {
        using var console = new TestConsole().Width(80);
        using var sink = new TerminalSink(console);
        sink.Write(Reader.Default.Explain(Article.FromText("Anna Reid said that the ferry would sail.", id: "ferry")), "ferry.txt");
        Assert.Contains("speaker known by name, from ‹Anna Reid›", console.Output, StringComparison.Ordinal);
    }

    private static void Show(TestConsole console)
    {
        using var sink = new TerminalSink(console);
        sink.Write(Reading, "port.txt");
        sink.Complete();
    }

    private static Reading Read()
    {
        const string text = "Le syndicat a nié que le port [sic] ferme avant que la mairie ne donne son accord écrit aux équipes de nuit.";
        return new Reading
        {
            Article = Article.FromText(text, id: "port"),
            Provenance = new Provenance("0.1.0", "fr 1", null),
            Sentences = [],
            Entities = [],
            Times = [],
            Statements =
            [
                new Statement
                {
                    Id = "s1", Source = new TextSpan(0, 11), Cue = new TextSpan(12, 17), Content = [new TextSpan(18, text.Length - 1)],
                    SpeakerName = "Le syndicat", Named = Naming.Body, Form = Form.Indirect, Stance = Stance.Denies, Confidence = 1,
                },
            ],
        };
    }
}
