using Selon.Statements.Attributions;

namespace Selon.Explanations;

/// <summary>Chances in hundredths, as <see cref="Statement.Confidence"/> is: what lies behind is no knowledge.</summary>
internal static class Rounded
{
    public static double Of(double chance) => Math.Round(Math.Clamp(chance, 0, 1), 2);

    public static Chances Of(Attribution attribution) => new(Of(attribution.CueChance), Of(attribution.SourceChance), Of(attribution.ContentChance));
}
