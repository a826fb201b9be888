namespace Selon.Statements.Attributions;

/// <summary>The stretches of words that the network would next take for a source or a content.</summary>
internal static class RunnersUp
{
    /// <summary>What is less likely is not worth a look.</summary>
    private const double Least = 0.05;

    /// <summary>Every stretch with its chance to begin, go on and end there; the likeliest first.</summary>
    /// <param name="begins">The role of a stretch's first word.</param>
    public static IEnumerable<((int First, int Last) Range, double Chance)> Of(Attribution attribution, Role begins)
    {
        const int Labels = AttributionShape.RoleLabels;
        var chances = attribution.RoleChances;
        var words = chances.Count / Labels;
        var found = new List<((int First, int Last) Range, double Chance)>();
        for (var first = 0; first < words; first++)
        {
            var chance = Of(first, begins);
            for (var last = first; last < words && chance >= Least && !InCue(last); last++)
            {
                var goesOn = last + 1 < words ? Of(last + 1, begins + 1) : 0;
                if (Math.Min(chance, 1 - goesOn) is >= Least and var whole)
                    found.Add(((first, last), whole));
                chance = Math.Min(chance, goesOn);
            }
        }

        return found.OrderByDescending(item => item.Chance).ThenBy(item => item.Range);

        double Of(int word, Role role) => chances[(word * Labels) + (int)role];

        bool InCue(int word) => word >= attribution.Cue.First && word <= attribution.Cue.Last;
    }
}
