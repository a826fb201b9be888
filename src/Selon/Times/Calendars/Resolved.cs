using NodaTime;

namespace Selon.Times.Calendars;

/// <summary>What an expression means, worked out as far as can be.</summary>
/// <param name="Kind">What sort of time it is.</param>
/// <param name="Value">As TIMEX3 writes it.</param>
/// <param name="From">First day; null where it is open or not known.</param>
/// <param name="To">Last day; null where it is open or not known.</param>
/// <param name="Granularity">The unit in which it is told.</param>
internal sealed record Resolved(TimeKind Kind, string Value, LocalDate? From = null, LocalDate? To = null, Granularity? Granularity = null)
{
    public const string Past = "PAST_REF";
    public const string Present = "PRESENT_REF";
    public const string Future = "FUTURE_REF";

    /// <summary>The reference that tells no more than a direction.</summary>
    public static string Vague(int direction) => direction < 0 ? Past : direction > 0 ? Future : Present;
}
