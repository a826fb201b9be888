using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Gold;

/// <summary>What was found in one article beside what is in it, matched one to one, best overlap first.</summary>
internal sealed class Comparison
{
    public Comparison(GoldArticle article, Finding? finding)
    {
        Article = article;
        Gold = [.. article.Statements.Select(x => new MarkedStatement(article.Text, x))];
        Found = [.. (finding?.Statements ?? []).Select(x => new MarkedStatement(article.Text, x))];
        Matches = MatchUp(Gold, Found);
        var matched = Matches.SelectMany(x => new[] { x.Gold, x.Found }).ToHashSet();
        Missed = [.. Gold.Where(x => !x.Annotation.Optional && !matched.Contains(x))];
        False = [.. Found.Where(x => !matched.Contains(x))];
    }

    public GoldArticle Article { get; }
    public IReadOnlyList<MarkedStatement> Gold { get; }
    public IReadOnlyList<MarkedStatement> Found { get; }
    public IReadOnlyList<Match> Matches { get; }
    public IReadOnlyList<MarkedStatement> Missed { get; }
    public IReadOnlyList<MarkedStatement> False { get; }

    /// <summary>The share of the words of either content that both hold.</summary>
    public static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Count(b.Contains);
        var either = a.Count + b.Count - both;
        return either == 0 ? 0 : (double)both / either;
    }

    private static List<Match> MatchUp(IReadOnlyList<MarkedStatement> gold, IReadOnlyList<MarkedStatement> found)
    {
        var pairs = new List<(double Rank, double Overlap, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < found.Count; j++)
            {
                var overlap = Overlap(gold[i].Content, found[j].Content);
                var cue = gold[i].Cue.Overlaps(found[j].Cue) || (gold[i].Cue.Count == 0 && found[j].Cue.Count == 0);
                if (overlap > 0 && (overlap >= .5 || cue))
                    pairs.Add((overlap + (cue ? 1 : 0), overlap, i, j));
            }
        }

        pairs.Sort((a, b) => b.CompareTo(a));
        var matches = new List<Match>();
        var usedGold = new HashSet<int>();
        var usedFound = new HashSet<int>();
        foreach (var (_, overlap, i, j) in pairs)
        {
            if (usedGold.Contains(i) || usedFound.Contains(j))
                continue;
            usedGold.Add(i);
            usedFound.Add(j);
            var same = Names.Same(gold[i].Annotation.Speaker, found[j].Annotation.Speaker);
            matches.Add(new Match(gold[i], found[j], overlap, same));
        }

        return matches;
    }
}
