namespace Selon.Times;

/// <summary>The unit in which a time is told.</summary>
public enum Granularity
{
    Second,
    Minute,
    Hour,

    /// <summary>Morning, noon, afternoon, evening or night.</summary>
    DayPart,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,

    /// <summary>Of the meteorological seasons: spring is March to May.</summary>
    Season,
    HalfYear,
    Year,
    Decade,
    Century,
}
