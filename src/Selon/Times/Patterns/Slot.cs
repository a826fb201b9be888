namespace Selon.Times.Patterns;

/// <summary>What a pattern may find out about a time.</summary>
internal enum Slot
{
    Weekday,
    Weekday2,
    Day,
    Day2,
    Month,
    Month2,
    Year,
    Year2,
    Number,
    Number2,
    Fraction,
    Unit,
    Direction,
    Offset,
    Part,
    Season,
    Ordinal,
    Hour,
    Hour2,
    Minute,
    Minute2,
    Second,
    Meridiem,
    Decade,
    Edge,
}
