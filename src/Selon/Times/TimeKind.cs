namespace Selon.Times;

/// <summary>What sort of time an expression tells, after the types of TIMEX3 (TimeML 1.2.1), and ranges besides.</summary>
public enum TimeKind
{
    /// <summary>A day, or a longer stretch of the calendar such as a month or a century.</summary>
    Date,

    /// <summary>A time of day or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again and again.</summary>
    Set,

    /// <summary>A stretch from one time to another.</summary>
    Range,
}
