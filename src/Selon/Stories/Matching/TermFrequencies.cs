using System.Globalization;
using Selon.Languages;

namespace Selon.Stories.Matching;

/// <summary>In how many of a thousand articles a term stands (<c>term-frequencies.tsv</c>), counted in the annotated corpus.</summary>
internal sealed class TermFrequencies
{
    private const string File = "term-frequencies.tsv";
    private const float Rarest = 3;
    private const float Named = 1.2f;
    private const float OfState = 0.5f;
    private const string StatePrefix = "place/";
    private const int StateLength = 8;

    private readonly Dictionary<string, float> _perThousand = new(StringComparer.Ordinal);

    private TermFrequencies()
    {
        foreach (var row in Table.Parse(PackFiles.Shared.ReadText(File), File).Rows)
            _perThousand[row["term"]] = float.Parse(row["articles"], CultureInfo.InvariantCulture);
    }

    public static TermFrequencies Default { get; } = new();

    /// <summary>Inverse document frequency; more for names.</summary>
    public float Rarity(string term, bool proper) => MathF.Log(1000 / Math.Max(Rarest, _perThousand.GetValueOrDefault(term))) * (proper ? IsState(term) ? OfState : Named : 1);

    /// <summary>Many affairs play in one state.</summary>
    private static bool IsState(string term) => term.Length == StateLength && term.StartsWith(StatePrefix, StringComparison.Ordinal);
}
