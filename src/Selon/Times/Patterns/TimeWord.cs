namespace Selon.Times.Patterns;

/// <summary>A word that patterns ask for, alone or as the beginning of a phrase.</summary>
internal sealed class TimeWord(string form)
{
    public string Form { get; } = form;

    /// <summary>What it may be; phrases before what is shorter.</summary>
    public List<WordUse> Uses { get; } = [];

    /// <summary>Patterns that may begin with it.</summary>
    public List<TimePattern> Patterns { get; } = [];

    /// <summary>How it must be written or tagged to be a time; null where that does not matter.</summary>
    public WordGuard? Guard { get; set; }
}
