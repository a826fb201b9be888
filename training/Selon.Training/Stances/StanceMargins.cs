using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>
/// By how much another stance has to lead over the rules' own. Annotators differ most on whether quoted words judge, and asserting is what is left where nothing is known: both ask for more.
/// </summary>
internal static class StanceMargins
{
    public static int[] Of(StanceOptions options)
    {
        var margins = new List<int>();
        foreach (var quoted in (bool[])[false, true])
            foreach (var rule in Enum.GetValues<Stance>())
                foreach (var stance in Enum.GetValues<Stance>())
                    margins.Add((int)Math.Round((stance is Stance.Asserts ? options.AssertsMargin : quoted && rule is Stance.Asserts ? options.QuotedMargin : options.Margin) / StanceWeights.Unit));
        return [.. margins];
    }
}
