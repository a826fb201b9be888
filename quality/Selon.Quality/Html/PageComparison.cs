namespace Selon.Quality.Html;

/// <summary>The text taken from a page beside its true text.</summary>
internal sealed class PageComparison
{
    private readonly PageTruth _truth;
    private readonly Shingles _true;
    private readonly Shingles _found;

    /// <param name="truth">The page's true text.</param>
    /// <param name="found">The text taken; null where the page was not read.</param>
    public PageComparison(PageTruth truth, string? found)
    {
        _truth = truth;
        _true = new Shingles(truth.Body);
        _found = new Shingles(found ?? "");
        IsRead = found is not null;
        var shared = _true.Shared(_found);
        Precision = _found.Count == 0 ? null : (double)shared / _found.Count;
        Recall = _true.Count == 0 ? null : (double)shared / _true.Count;
        F1 = 2 * (Precision ?? 0) * (Recall ?? 0) / Math.Max(1e-9, (Precision ?? 0) + (Recall ?? 0));
    }

    public bool IsRead { get; }

    /// <summary>Null where no text was taken.</summary>
    public double? Precision { get; }

    /// <summary>Null where the page truly has no text.</summary>
    public double? Recall { get; }

    public double F1 { get; }

    public bool WordForWord => _true.Words.SequenceEqual(_found.Words, StringComparer.Ordinal);

    public string Fault() => $"""
        {Scoring.Figure.Fixed(F1, 3)}  P {Scoring.Figure.Fixed(Precision ?? 0, 3)}  R {Scoring.Figure.Fixed(Recall ?? 0, 3)}  {_truth.Name[..Math.Min(12, _truth.Name.Length)]}  {_truth.Url}
          missing   {string.Join("\n            ", Runs(_true, _found))}
          too much  {string.Join("\n            ", Runs(_found, _true))}

        """;

    /// <summary>Stretches of one text that the other does not hold, each cut to its first words.</summary>
    private static IEnumerable<string> Runs(Shingles one, Shingles other)
    {
        var run = new List<string>();
        for (var i = 0; i < one.Words.Count; i++)
        {
            var held = Enumerable.Range(Math.Max(0, i - 3), Math.Min(4, i + 1))
                .Any(x => x + 4 <= one.Words.Count && other.Has(string.Join(' ', one.Words.Skip(x).Take(4))));
            if (!held)
                run.Add(one.Words[i]);
            if ((held || i == one.Words.Count - 1) && run.Count > 0)
            {
                yield return $"({run.Count}) {string.Join(' ', run.Take(25))}";
                run.Clear();
            }
        }
    }
}
