
namespace Selon.Quality.Html;

/// <summary>Runs of four words of a text, each with how often it stands there.</summary>
internal sealed class Shingles
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public Shingles(string text)
    {
        Words = [.. Scoring.Words.In(text).Select(x => x.In(text))];
        if (Words.Count == 0)
            return;
        for (var i = 0; i < Math.Max(1, Words.Count - 3); i++)
        {
            var shingle = string.Join(' ', Words.Skip(i).Take(4));
            _counts[shingle] = _counts.GetValueOrDefault(shingle) + 1;
        }
    }

    public IReadOnlyList<string> Words { get; }

    public int Count => _counts.Values.Sum();

    public int Shared(Shingles other) => _counts.Sum(x => Math.Min(x.Value, other._counts.GetValueOrDefault(x.Key)));

    public bool Has(string shingle) => _counts.ContainsKey(shingle);
}
