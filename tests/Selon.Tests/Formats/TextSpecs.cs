using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed class TextSpecs
{
    [Fact]
    public void Characters_that_would_steer_a_terminal_are_not_passed_on()
    {
        var reading = Sample.Empty with { Article = Article.FromText("x") with { Title = "a\u001b[31mb\u202Ec\u0007" } };
        Assert.DoesNotContain(KnownFormats.Text.Write(reading), c => c is '\u001b' or '\u202E' or '\u0007');
    }

    [Fact]
    public void The_last_line_counts_what_was_found() =>
        Assert.EndsWith("\n7 statements, 6 speakers, 2 unnamed\n", KnownFormats.Text.Write(Sample.Reading), StringComparison.Ordinal);

    [Fact]
    public void One_statement_is_one_line() =>
        Assert.Equal(7, KnownFormats.Text.Write(Sample.Reading).Split('\n').Count(line => line.Contains(" — ", StringComparison.Ordinal)));
}
