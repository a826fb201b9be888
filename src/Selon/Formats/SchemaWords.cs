using System.Globalization;
using Selon.Explanations;
using Selon.Mentions;
using Selon.Mentions.Unnamed;
using Selon.Times;

namespace Selon.Formats;

/// <summary>The words that all formats use for the members of the enumerations, and how they write a day.</summary>
internal static class SchemaWords
{
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Declines => "declines",
        Stance.Asks => "asks",
        Stance.Demands => "demands",
        Stance.Promises => "promises",
        Stance.Judges => "judges",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };

    public static string Of(Naming named) => named switch
    {
        Naming.Person => "person",
        Naming.Body => "body",
        Naming.Unnamed => "unnamed",
        _ => throw new ArgumentOutOfRangeException(nameof(named), named, null),
    };

    public static string Of(Form form) => form switch
    {
        Form.Direct => "direct",
        Form.Mixed => "mixed",
        Form.Indirect => "indirect",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
    };

    public static string Of(Gender gender) => gender switch
    {
        Gender.Masculine => "masculine",
        Gender.Feminine => "feminine",
        _ => throw new ArgumentOutOfRangeException(nameof(gender), gender, null),
    };

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organisation => "organisation",
        EntityKind.Place => "place",
        EntityKind.Group => "group",
        EntityKind.Document => "document",
        EntityKind.Work => "work",
        EntityKind.Event => "event",
        EntityKind.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string? Of(SourceType? type) => type switch
    {
        null => null,
        SourceType.Official => "official",
        SourceType.Diplomat => "diplomat",
        SourceType.Military => "military",
        SourceType.Security => "security",
        SourceType.Judicial => "judicial",
        SourceType.Politician => "politician",
        SourceType.Manager => "manager",
        SourceType.Employee => "employee",
        SourceType.Expert => "expert",
        SourceType.Lawyer => "lawyer",
        SourceType.Medical => "medical",
        SourceType.Witness => "witness",
        SourceType.Resident => "resident",
        SourceType.Relative => "relative",
        SourceType.Activist => "activist",
        SourceType.Journalist => "journalist",
        SourceType.Insider => "insider",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    public static string Of(Medium medium) => medium switch
    {
        Medium.Release => "release",
        Medium.Interview => "interview",
        Medium.Post => "post",
        Medium.Conference => "conference",
        Medium.Speech => "speech",
        Medium.Hearing => "hearing",
        Medium.Report => "report",
        Medium.Letter => "letter",
        Medium.Broadcast => "broadcast",
        _ => throw new ArgumentOutOfRangeException(nameof(medium), medium, null),
    };

    public static string? Of(Medium? medium) => medium is { } known ? Of(known) : null;

    public static string Of(Finder finder) => finder switch
    {
        Finder.Network => "network",
        Finder.Rules => "rules",
        Finder.Both => "both",
        Finder.Quotation => "quotation",
        _ => throw new ArgumentOutOfRangeException(nameof(finder), finder, null),
    };

    public static string Of(QuotationPlace place) => place switch
    {
        QuotationPlace.RunsOn => "runs on",
        QuotationPlace.BehindColon => "behind colon",
        QuotationPlace.Alone => "alone",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
    };

    public static string Of(StatementPart part) => part switch
    {
        StatementPart.Source => "source",
        StatementPart.Content => "content",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    public static string Of(SpeakerBasis basis) => basis switch
    {
        SpeakerBasis.Name => "name",
        SpeakerBasis.Pronoun => "pronoun",
        SpeakerBasis.Role => "role",
        SpeakerBasis.Description => "description",
        SpeakerBasis.PreviousSpeaker => "previous speaker",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string Of(TimeKind kind) => kind switch
    {
        TimeKind.Date => "date",
        TimeKind.Time => "time",
        TimeKind.Duration => "duration",
        TimeKind.Set => "set",
        TimeKind.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string? Of(Granularity? granularity) => granularity switch
    {
        null => null,
        Granularity.Second => "second",
        Granularity.Minute => "minute",
        Granularity.Hour => "hour",
        Granularity.DayPart => "daypart",
        Granularity.Day => "day",
        Granularity.Weekend => "weekend",
        Granularity.Week => "week",
        Granularity.Month => "month",
        Granularity.Quarter => "quarter",
        Granularity.Season => "season",
        Granularity.HalfYear => "halfyear",
        Granularity.Year => "year",
        Granularity.Decade => "decade",
        Granularity.Century => "century",
        _ => throw new ArgumentOutOfRangeException(nameof(granularity), granularity, null),
    };

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static double Of(double confidence) => Math.Round(confidence, 3);
}
