using Selon.Quality.Faults;

namespace Selon.Quality.Gold;

/// <summary>What two sets of readings make of the same gold: statements that one has right and the other has not, and false finds that are new or gone.</summary>
internal static class GoldChanges
{
    public static IEnumerable<string> Lines(IReadOnlyList<Comparison> before, IReadOnlyList<Comparison> now)
    {
        var (lost, gained, newlyFalse, goneFalse) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var (old, current) in before.Zip(now))
        {
            var (wasRight, isRight) = (Right(old), Right(current));
            lost.AddRange(current.Gold.Where(x => wasRight.Contains(x.Annotation.Id) && !isRight.Contains(x.Annotation.Id)).Select(x => GoldFaults.OfGold(current, x)));
            gained.AddRange(current.Gold.Where(x => !wasRight.Contains(x.Annotation.Id) && isRight.Contains(x.Annotation.Id)).Select(x => Short(current, x)));
            var (wasFalse, isFalse) = (old.False.Select(x => Short(old, x)).ToHashSet(), current.False.Select(x => Short(current, x)).ToHashSet());
            newlyFalse.AddRange(isFalse.Except(wasFalse));
            goneFalse.AddRange(wasFalse.Except(isFalse));
        }

        return
        [
            .. lost.Select(x => "LOST " + x),
            .. gained.Select(x => "GAINED " + x),
            .. newlyFalse.Select(x => "NEWLY FALSE " + x),
            .. goneFalse.Select(x => "NO MORE FALSE " + x),
            $"{lost.Count} lost, {gained.Count} gained, {newlyFalse.Count} newly false, {goneFalse.Count} no more false",
            "",
        ];
    }

    private static HashSet<string> Right(Comparison article) => [.. article.Matches.Where(x => x.Good).Select(x => x.Gold.Annotation.Id)];

    private static string Short(Comparison article, MarkedStatement statement)
    {
        var (text, s) = (article.Article.Text, statement.Annotation);
        return $"{article.Article.Name}  {Excerpt.Of(text, s.Source)} | {Excerpt.Of(text, s.Cue)} | {Excerpt.Of(text, s.Content)} | = {s.Speaker ?? "nobody"}";
    }
}
