using System.Globalization;
using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>A choice with which of its candidates are right; where none is, the right one was not among them.</summary>
internal sealed record Example(Choice Choice, IReadOnlyList<bool> Right, string Article, string Id)
{
    public Asked Asked => Choice.Asked;

    public IReadOnlyList<Signs> Signs => Choice.Signs;

    public int Taken => Choice.Taken;

    /// <summary>The candidates with their signs and what they weigh, for reading.</summary>
    public string Describe(ChoiceWeights weights) => $"{Article} #{Id}: {Asked}\n" + string.Concat(Choice.Names.Zip(weights.Scores(Asked, Signs)).Select((x, i) => string.Create(CultureInfo.InvariantCulture,
        $"  {(Right[i] ? '+' : ' ')}{(i == Taken ? '*' : ' ')} {x.Second,6:F2} {x.First ?? "nobody"}: {string.Join(' ', Enum.GetValues<Sign>().Where(Signs[i].Has))}\n")));
}
