namespace Selon.Times.Patterns;

/// <summary>What patterns ask for that is no list of words.</summary>
internal enum Shape
{
    None,

    /// <summary>A number in figures or words.</summary>
    Number,

    /// <summary>A number, or a vague quantity.</summary>
    Count,

    /// <summary>A day of the month in figures.</summary>
    Day,

    /// <summary>A year in four figures.</summary>
    Year,

    /// <summary>A year in two figures.</summary>
    ShortYear,

    /// <summary>Figures with the ending that makes them a decade.</summary>
    Decade,

    /// <summary>An ordinal in words, figures or Roman numerals.</summary>
    Ordinal,

    /// <summary>From 0 to 24, in figures.</summary>
    Hour,

    /// <summary>Two figures from 00 to 59.</summary>
    Minute,

    /// <summary>A day in figures alone.</summary>
    Figures,

    /// <summary>An expression already found that tells a place on the calendar.</summary>
    FoundDate,

    /// <summary>An expression already found that tells a time of day.</summary>
    FoundTime,
}
