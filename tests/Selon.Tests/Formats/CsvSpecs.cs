using CsvHelper;
using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed class CsvSpecs
{
    [Fact]
    public void Another_program_reads_back_every_row()
    {
        var rows = Read(KnownFormats.Csv.Write(Sample.Reading));
        Assert.Equal(Sample.Reading.Statements.Select(s => s.Id), rows.Select(r => r["id"]));
        Assert.Equal("que la police a dit\u00A0que trois\nquais sont vides 🚢", rows[2]["content"]);
        Assert.Equal("Le \"Large\" & Cie", rows[0]["publisher"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 1 02 03")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    public void Words_that_a_spreadsheet_would_run_are_made_text(string words)
    {
        var reading = Sample.Reading with { Statements = [Sample.Reading.Statements[0] with { SpeakerName = words }] };
        Assert.Equal("'" + words, Read(KnownFormats.Csv.Write(reading))[0]["speaker"]);
    }

    [Fact]
    public void Words_that_only_hold_a_sign_further_in_are_left_alone()
    {
        var reading = Sample.Reading with { Statements = [Sample.Reading.Statements[0] with { SpeakerName = "Jean-Luc = moi" }] };
        Assert.Equal("Jean-Luc = moi", Read(KnownFormats.Csv.Write(reading))[0]["speaker"]);
    }

    private static List<Dictionary<string, string>> Read(string csv)
    {
        var rows = new List<Dictionary<string, string>>();
        using var reader = CsvReader.Create(new StringReader(csv), CsvReaderOptions.Default, false);
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(i => reader.Headers![i], i => reader.GetString(i)!, StringComparer.Ordinal));
        return rows;
    }
}
