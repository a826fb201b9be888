using Selon.Quality.Scoring;

namespace Selon.Quality.Gold;

/// <summary>The figures over a set of articles.</summary>
internal sealed class GoldFigures
{
    private readonly Dictionary<string, int> _right = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Gold, string Found), int> _confusions = [];
    private int _matched;
    private int _citing;
    private int _cited;

    public GoldFigures(IEnumerable<Comparison> comparisons)
    {
        foreach (var comparison in comparisons)
            Add(comparison);
    }

    public Score Source { get; private set; }
    public Score Cue { get; private set; }
    public Score Content { get; private set; }

    /// <summary>Statements found at all: half the content, or a word of the cue and of the content.</summary>
    public Score Statement { get; private set; }

    /// <summary>Statements with their content whole and their speaker right: the main figure.</summary>
    public Score Good { get; private set; }

    public IReadOnlyDictionary<(string Field, string Gold, string Found), int> Confusions => _confusions;

    /// <summary>Of the statements found, the share whose field is right.</summary>
    public double ShareRight(string field) => (double)_right.GetValueOrDefault(field) / Math.Max(1, _matched);

    /// <summary>Statements found whose field is right, among all found and all there are: unlike the share, it does not fall as more is found.</summary>
    public Score Right(string field) => Statement with { Right = _right.GetValueOrDefault(field) };

    /// <summary>The lines that the scorer of record prints.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Source.Line("source, exact");
        yield return Cue.Line("cue, exact");
        yield return Content.Line("content, exact");
        yield return Statement.Line("statement found");
        yield return Good.Line("STATEMENT (content+speaker)");
        foreach (var field in (string[])["who", "whole", "named", "form", "stance"])
            yield return $"of those found, {field,-8} right {Figure.Percent(ShareRight(field))}";
        if (_citing > 0)
            yield return $"citing found {_cited} of {_citing}";
    }

    /// <summary>Statements of one form alone: those of the gold against those found as such, a found one that the gold has otherwise counting for nothing.</summary>
    public static Score OfForm(IEnumerable<Comparison> comparisons, string form)
    {
        var score = default(Score);
        foreach (var article in comparisons)
        {
            var gold = article.Gold.Where(x => !x.Annotation.Optional && x.Annotation.Form == form).ToHashSet();
            var right = article.Matches.Count(x => gold.Contains(x.Gold));
            score += new Score(right, right + article.False.Count(x => x.Annotation.Form == form), gold.Count);
        }

        return score;
    }

    /// <summary>How sure each finding is, and whether the gold has it.</summary>
    public static Reliability Reliability(IEnumerable<Comparison> comparisons) =>
        new([.. comparisons.SelectMany(article => article.Matches.Where(x => !x.Gold.Annotation.Optional).Select(x => (x.Found.Annotation.Confidence ?? 0, true)).Concat(article.False.Select(x => (x.Annotation.Confidence ?? 0, false))))]);

    public IEnumerable<string> ConfusionLines() =>
        _confusions.OrderByDescending(x => x.Value).Take(25).Select(x => $"   {x.Key.Field} {x.Key.Gold} -> {x.Key.Found} {x.Value}");

    private void Add(Comparison article)
    {
        Source += ExactSpans(article, x => x.Source);
        Cue += ExactSpans(article, x => x.Cue);
        Content += ExactSpans(article, x => x.Content);
        var scored = article.Matches.Where(x => !x.Gold.Annotation.Optional).ToList();
        var found = article.Found.Count - (article.Matches.Count - scored.Count);
        var gold = article.Gold.Count(x => !x.Annotation.Optional);
        Statement += new Score(scored.Count, found, gold);
        Good += new Score(scored.Count(x => x.Good), found, gold);
        foreach (var match in scored)
            Add(match);
    }

    private void Add(Match match)
    {
        var (gold, found) = (match.Gold.Annotation, match.Found.Annotation);
        _matched++;
        Count("who", match.SameSpeaker);
        Count("whole", match.Whole);
        Field("named", gold.Named, found.Named);
        Field("form", gold.Form, found.Form);
        Field("stance", gold.Stance, found.Stance);
        if (gold.Citing is null)
            return;
        _citing++;
        if (match.Gold.Citing.Overlaps(match.Found.Citing))
            _cited++;
    }

    private void Field(string field, string? gold, string? found)
    {
        Count(field, gold == found);
        if (gold == found)
            return;
        var key = (field, gold ?? "None", found ?? "None");
        _confusions[key] = _confusions.GetValueOrDefault(key) + 1;
    }

    private void Count(string field, bool right) => _right[field] = _right.GetValueOrDefault(field) + (right ? 1 : 0);

    /// <summary>Spans of one kind by themselves, word for word; a found one that is optional in the gold counts for nothing.</summary>
    private static Score ExactSpans(Comparison article, Func<MarkedStatement, HashSet<int>> kind)
    {
        var gold = Multiset(article.Gold.Where(x => !x.Annotation.Optional).Select(kind));
        var optional = Multiset(article.Gold.Where(x => x.Annotation.Optional).Select(kind));
        var found = Multiset(article.Found.Select(kind));
        foreach (var span in optional.Keys.Where(x => !gold.ContainsKey(x)))
            found.Remove(span);
        return new Score(found.Sum(x => Math.Min(x.Value, gold.GetValueOrDefault(x.Key))), found.Values.Sum(), gold.Values.Sum());
    }

    private static Dictionary<string, int> Multiset(IEnumerable<HashSet<int>> spans)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var span in spans.Where(x => x.Count > 0))
        {
            var key = string.Join(' ', span.Order());
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}
