using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed class ApprovedSpecs
{
    public static TheoryData<string> Formats => [.. KnownFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_reading_is_written_as_it_was_approved(string format) =>
        Approved.Check(KnownFormats.Find(format)!.Write(Sample.Reading), "port." + format);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_reading_in_which_nobody_speaks_is_written_as_it_was_approved(string format) =>
        Approved.Check(KnownFormats.Find(format)!.Write(Sample.Empty), "pluie." + format);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Explanations_are_written_as_they_were_approved(string format) =>
        Approved.Check(KnownFormats.Find(format)!.Write(ExplainedSample.Reading), "explained." + format);
}
