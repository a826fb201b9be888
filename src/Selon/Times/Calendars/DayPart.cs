namespace Selon.Times.Calendars;

/// <summary>Parts of a day, by their codes in TIMEX3; <c>noon</c> and <c>midnight</c> are times of day.</summary>
internal enum DayPart
{
    MO,
    AF,
    EV,
    NI,
    MI,
    DT,
}
