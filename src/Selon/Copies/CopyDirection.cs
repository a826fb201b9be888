using Selon.Places.Gazetteers;

namespace Selon.Copies;

/// <summary>Tells which of two articles is likely the original.</summary>
internal static class CopyDirection
{
    private const double ByCredit = 0.97;
    private const double ByDay = 0.93;
    private const double ByMinute = 0.9;
    private const double ByShare = 0.65;
    private const double ByOrder = 0.55;
    private const double Clearly = 0.15;

    /// <returns>True where the first is the copy, and how sure that is, 0.5 to 1.</returns>
    public static (bool FirstIsCopy, double Confidence) Of(CopySide first, CopySide second, CopyMatch match, bool firstCameLater)
    {
        var (credits, credited) = (Credits(first, second), Credits(second, first));
        if (credits != credited)
            return (credits, ByCredit);
        if (first.Day is { } day && second.Day is { } other && day != other)
            return (day > other, ByDay);
        if (first.Minute is { } minute && second.Minute is { } otherMinute && minute != otherMinute && first.Day == second.Day)
            return (minute > otherMinute, ByMinute);
        // What was shortened stands in the longer one almost whole.
        if (Math.Abs(match.Share - match.OfShare) >= Clearly)
            return (match.Share > match.OfShare, ByShare);
        return (firstCameLater, ByOrder);
    }

    private static bool Credits(CopySide copy, CopySide original)
    {
        if (original.Publisher is not { } publisher || copy.Publisher == publisher)
            return false;
        var name = NameFold.Of(publisher);
        var initials = string.Concat(name.Split(' ').Where(word => word.Length > 2).Select(word => word[0]));
        return copy.Credits.Any(credit => credit == name || credit.Length > 1 && credit == initials);
    }
}
