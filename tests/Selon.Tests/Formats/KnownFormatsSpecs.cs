using Selon.Formats;
using Selon.Quality;

namespace Selon.Tests.Formats;

public sealed class KnownFormatsSpecs
{
    public static TheoryData<string> Names => [.. KnownFormats.All.Select(f => f.Name)];

    [Fact]
    public void No_two_formats_share_a_name() => Assert.Equal(KnownFormats.All.Count, KnownFormats.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_format_has_a_heading_in_the_documentation(string name) =>
        Assert.Contains($"\n## {name}\n", File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_reading_gives_the_same_bytes(string name)
    {
        var format = KnownFormats.Find(name)!;
        Assert.Equal(format.Write(Sample.Reading), format.Write(Sample.Reading));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_stands_in_front_of_the_first_byte(string name)
    {
        using var output = new MemoryStream();
        using var writer = KnownFormats.Find(name)!.Open(output);
        writer.Write(Sample.Reading);
        writer.Complete();
        Assert.NotEqual(0xEF, output.ToArray()[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stream_stays_open(string name)
    {
        using var output = new MemoryStream();
        using (var writer = KnownFormats.Find(name)!.Open(output))
            writer.Complete();
        Assert.True(output.CanWrite);
    }
}
