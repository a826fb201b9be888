using System.Text;
using System.Text.Json;
using CsCheck;
using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed class JsonSpecs
{
    [Fact]
    public void Every_span_cuts_its_own_words_out_of_the_text_beside_it()
    {
        Gen.Select(Gen.String, Gen.Int[0, 40].Array[2, 12]).Sample((text, cuts) =>
        {
            var reading = Cut(text, cuts);
            using var json = JsonDocument.Parse(KnownFormats.JsonLines.Write(reading));
            var written = json.RootElement.GetProperty("document").GetProperty("text").GetString()!;
            var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
            for (var i = 0; i < statements.Count; i++)
            {
                var span = statements[i].GetProperty("content")[0];
                var cut = written[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
                Assert.Equal(WithoutHalfPairs(text)[reading.Statements[i].Content[0].Start..reading.Statements[i].Content[0].End], cut);
            }
        });
    }

    [Fact]
    public void The_text_comes_back_unchanged()
    {
        using var json = JsonDocument.Parse(KnownFormats.Json.Write(Sample.Reading));
        Assert.Equal(Sample.Text, json.RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void Letters_no_break_spaces_and_emoji_are_not_escaped()
    {
        var json = KnownFormats.Json.Write(Sample.Reading);
        Assert.Contains("dit\u00A0que", json, StringComparison.Ordinal);
        Assert.Contains("vides 🚢", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_one_replacement_character()
    {
        using var json = JsonDocument.Parse(KnownFormats.Json.Write(Sample.Empty with { Article = Article.FromText("a\uD83Db\uDE00") }));
        Assert.Equal("a\uFFFDb\uFFFD", json.RootElement.GetProperty("document").GetProperty("text").GetString());
    }

    [Fact]
    public void What_some_readers_take_for_the_end_of_a_line_does_not_part_a_line()
    {
        var line = KnownFormats.JsonLines.Write(Sample.Empty with { Article = Article.FromText("a\nb\r\u0085\u2028\u2029") });
        Assert.Equal(1, line.Count(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'));
    }

    [Fact]
    public void A_second_reading_does_not_fit_into_json()
    {
        using var output = new MemoryStream();
        using var writer = KnownFormats.Json.Open(output);
        writer.Write(Sample.Reading);
        Assert.Throws<InvalidOperationException>(() => writer.Write(Sample.Empty));
    }

    private static Reading Cut(string text, int[] cuts) => Sample.Empty with
    {
        Article = Article.FromText(text),
        Statements = [.. cuts.Zip(cuts.Skip(1), (a, b) => Sample.Reading.Statements[0] with
        {
            Speaker = null,
            Source = null,
            Cue = null,
            Content = [new TextSpan(Math.Min(text.Length, Math.Min(a, b)), Math.Min(text.Length, Math.Max(a, b)))],
        })],
    };

    private static string WithoutHalfPairs(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text); // UTF-8 cannot hold half a pair: each becomes U+FFFD
        return Encoding.UTF8.GetString(bytes);
    }
}
