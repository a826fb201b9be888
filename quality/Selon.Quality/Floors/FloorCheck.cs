namespace Selon.Quality.Floors;

/// <summary>Figures beside their floors.</summary>
internal static class FloorCheck
{
    /// <summary>What is wrong, one line each; empty where nothing has fallen.</summary>
    public static IReadOnlyList<string> Faults(FloorFile file, Measurement now)
    {
        var faults = Fallen(file, now).Select(x => $"{x.Figure} fell from {x.From:F1} to {x.To:F1}").ToList();
        if (file.Corpus != now.Corpus)
            faults.Add("the corpus is not the one that the floors were measured on");
        if (faults.Count > 0)
            faults.Add("put it right, or run “dotnet run -c Release --project quality/Selon.Quality -- floors --update” (with --lower \"why\" where a figure may fall)");
        return faults;
    }

    /// <summary>The floors as they should be now: raised where a figure has risen, lowered only with a reason.</summary>
    /// <param name="file">As they are.</param>
    /// <param name="now">The figures.</param>
    /// <param name="why">Why floors may be lowered; null where they may not.</param>
    /// <returns>Null where a floor would have to be lowered and there is no reason given.</returns>
    public static FloorFile? Update(FloorFile file, Measurement now, string? why)
    {
        var fallen = Fallen(file, now).ToList();
        if (fallen.Count > 0 && string.IsNullOrWhiteSpace(why))
            return null;
        var floors = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var lowered = fallen.Select(x => x.Figure).ToHashSet();
        foreach (var (figure, value) in now.Figures)
        {
            var floor = file.Floors.GetValueOrDefault(figure);
            floors[figure] = lowered.Contains(figure) ? value : Math.Max(floor, value);
        }

        return file with
        {
            Corpus = now.Corpus,
            Floors = floors,
            Lowered = [.. file.Lowered, .. fallen.Select(x => new Lowering(x.Figure, x.From, x.To, why!.Trim()))],
        };
    }

    public static IEnumerable<string> Table(FloorFile file, Measurement now)
    {
        yield return "floor    now   figure";
        foreach (var figure in file.Floors.Keys.Union(now.Figures.Keys).Order(StringComparer.Ordinal))
        {
            var floor = file.Floors.TryGetValue(figure, out var pinned) ? Scoring.Figure.Fixed(pinned, 1) : "-";
            var value = now.Figures.TryGetValue(figure, out var measured) ? Scoring.Figure.Fixed(measured, 1) : "-";
            yield return $"{floor,5}  {value,5}   {figure}";
        }
    }

    /// <summary>Figures that lie below their floor by more than the margin; one that is no more measured has fallen to nothing.</summary>
    private static IEnumerable<(string Figure, double From, double To)> Fallen(FloorFile file, Measurement now) => file.Floors
        .Select(x => (Figure: x.Key, From: x.Value, To: now.Figures.GetValueOrDefault(x.Key)))
        .Where(x => x.To < x.From - file.Margin - 1e-9 || !now.Figures.ContainsKey(x.Figure));
}
