using System.Globalization;
using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>A choice with which of its candidates are right; there is one right at least, and one wrong.</summary>
internal sealed record Example(Choice Choice, IReadOnlyList<bool> Right, string Article, string Id)
{
    public Asked Asked => Choice.Asked;

    public IReadOnlyList<Signs> Signs => Choice.Signs;

    public int Taken => Choice.Taken;

    /// <summary>The candidates with their signs and what they weigh, for reading.</summary>
    public string Describe(ChoiceWeights weights) => $"{Article} #{Id}: {Asked}\n" + string.Concat(Choice.Names.Select((name, i) => string.Create(CultureInfo.InvariantCulture,
        $"  {(Right[i] ? '+' : ' ')}{(i == Taken ? '*' : ' ')} {weights.Score(Asked, Signs[i]),6:F2} {name ?? "nobody"}: {string.Join(' ', Enum.GetValues<Sign>().Where(Signs[i].Has))}\n")));
}
