using System.Globalization;
using Selon.Quality.Faults;
using Selon.Quality.Readings;

namespace Selon.Quality.Gold;

/// <summary>What went wrong, with its sentence, for reading.</summary>
internal static class GoldFaults
{
    public static IEnumerable<string> Lines(IReadOnlyList<Comparison> articles, FaultOptions.Asked asked)
    {
        var missed = articles.SelectMany(a => a.Missed.Select(x => "MISSED " + OfGold(a, x)));
        var wrong = articles.SelectMany(a => a.Matches.Where(x => !x.Good && !x.Gold.Annotation.Optional).Select(x => Wrong(a, x)));
        var extra = articles.SelectMany(a => a.False.Select(x => False(a, x)));
        return missed.Skip(asked.From).Take(asked.Misses)
            .Concat(wrong.Skip(asked.From).Take(asked.Wrong))
            .Concat(extra.Skip(asked.From).Take(asked.False));
    }

    /// <summary>A gold statement with the found one that stands nearest to it.</summary>
    public static string OfGold(Comparison article, MarkedStatement gold)
    {
        var near = article.Matches.FirstOrDefault(x => x.Gold == gold)?.Found ?? Nearest(gold, article.Found);
        return Block(article, $"{article.Article.Name} #{gold.Annotation.Id}", gold, near);
    }

    private static string False(Comparison article, MarkedStatement found)
    {
        var near = Nearest(found, article.Gold);
        return Block(article, $"FALSE {article.Article.Name} {found.Annotation.Id}", near, found);
    }

    private static string Wrong(Comparison article, Match match)
    {
        var what = match.Whole ? "speaker" : string.Create(CultureInfo.InvariantCulture, $"content {match.Overlap:F2}") + (match.SameSpeaker ? "" : " and speaker");
        return Block(article, $"WRONG {article.Article.Name} #{match.Gold.Annotation.Id}: {what}", match.Gold, match.Found);
    }

    /// <summary>The other that shares most content, else a word of the cue; null where none shares anything.</summary>
    private static MarkedStatement? Nearest(MarkedStatement one, IReadOnlyList<MarkedStatement> others) => others
        .Select(x => (Other: x, Near: Comparison.Overlap(one.Content, x.Content) + (one.Cue.Overlaps(x.Cue) ? 1 : 0)))
        .Where(x => x.Near > 0).OrderByDescending(x => x.Near).Select(x => x.Other).FirstOrDefault();

    private static string Block(Comparison article, string head, MarkedStatement? gold, MarkedStatement? found)
    {
        var text = article.Article.Text;
        var spans = new[] { gold, found }.Where(x => x is not null).SelectMany(x => Spans(x!.Annotation));
        return $"""
            {head}
              {Excerpt.Around(text, spans)}
              gold  {Line(text, gold?.Annotation)}
              got   {Line(text, found?.Annotation)}

            """;
    }

    private static List<TextSpan> Spans(Annotation statement)
    {
        var spans = statement.Content.ToList();
        if (statement.Source is { } source)
            spans.Add(source);
        if (statement.Cue is { } cue)
            spans.Add(cue);
        return spans;
    }

    private static string Line(string text, Annotation? s) => s is null
        ? "-"
        : $"{Excerpt.Of(text, s.Source)} | {Excerpt.Of(text, s.Cue)} | {Excerpt.Of(text, s.Content)} | = {s.Speaker ?? "nobody"} ({s.Named}, {s.Form}, {s.Stance})"
          + (s.Citing is null ? "" : $" citing {Excerpt.Of(text, s.Citing)}") + (s.Optional ? " optional" : "");
}
