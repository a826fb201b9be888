namespace Selon.Times.Patterns;

/// <summary>What a pattern makes of what it found.</summary>
internal enum Meaning
{
    /// <summary>A stretch of the calendar.</summary>
    Date,

    /// <summary>From one day of a month to another.</summary>
    Days,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>From one time of day to another.</summary>
    Clocks,

    /// <summary>So many days from publication.</summary>
    Offset,

    /// <summary>The unit before, around or behind publication.</summary>
    Relative,

    /// <summary>So many units from publication.</summary>
    Shift,

    /// <summary>So many units from the day told last.</summary>
    Later,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>So many units that end or begin with publication.</summary>
    Stretch,

    /// <summary>Again and again.</summary>
    Set,

    /// <summary>Some time before, around or after publication.</summary>
    Vague,

    /// <summary>Two expressions that tell one time.</summary>
    Join,

    /// <summary>Two expressions that tell its ends.</summary>
    Range,

    /// <summary>Words that look like a time and are none.</summary>
    Block,
}
