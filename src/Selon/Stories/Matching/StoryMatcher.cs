namespace Selon.Stories.Matching;

/// <summary>Tells whether articles are on the same affair: what they are about, and how far apart they were published.</summary>
internal static class StoryMatcher
{
    /// <summary>Days within which articles of one story follow each other.</summary>
    public const int Window = 45;

    /// <summary>From here on they are one story; chosen on the stories of <c>corpus/stories</c> that are not held out.</summary>
    public const double Same = 0.15;

    private const double Fade = 45;

    /// <summary>How alike two articles are, 0 to 1.</summary>
    public static double Likeness(TermVector vector, int day, TermVector other, int otherDay) => vector.Cosine(other) * Math.Exp(-Math.Abs(day - otherDay) / Fade);

    /// <summary>How well an article fits a story: as well as the one of its articles that is most like it.</summary>
    public static double Fit(IEnumerable<double> likenesses) => likenesses.Max();
}
