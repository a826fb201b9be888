using System.Globalization;

namespace Selon.Formats;

/// <summary>The figures of a summary line. A speaker without a name counts once for each description of him.</summary>
internal readonly record struct Tally(int Articles, int Statements, int Speakers, int Unnamed)
{
    public static Tally Of(Reading reading) => new(
        1,
        reading.Statements.Count,
        reading.Statements.Where(s => s.SpeakerName is not null).Select(s => s.Speaker?.Id ?? s.SpeakerName).Distinct(StringComparer.Ordinal).Count(),
        reading.Statements.Count(s => s.Named == Naming.Unnamed));

    public Tally Plus(Tally other) =>
        new(Articles + other.Articles, Statements + other.Statements, Speakers + other.Speakers, Unnamed + other.Unnamed);

    public override string ToString()
    {
        var line = $"{Count(Statements, "statement")}, {Count(Speakers, "speaker")}, {Unnamed.ToString(CultureInfo.InvariantCulture)} unnamed";
        return Articles == 1 ? line : $"{Count(Articles, "article")}: {line}";
    }

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
