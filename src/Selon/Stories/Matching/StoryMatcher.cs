namespace Selon.Stories.Matching;

/// <summary>Tells whether articles are on the same affair: what they are about, and how far apart they were published.</summary>
internal static class StoryMatcher
{
    /// <summary>Days within which articles of one story follow each other.</summary>
    public const int Window = 21;

    /// <summary>From here on they are one story; chosen on the stories of <c>corpus/stories</c> that are not held out.</summary>
    public static readonly double Same = double.Parse(Environment.GetEnvironmentVariable("SAME") ?? "0.2", System.Globalization.CultureInfo.InvariantCulture);

    private const double Fade = 30;

    /// <summary>How alike two articles are, 0 to 1.</summary>
    public static double Likeness(TermVector vector, int day, TermVector other, int otherDay) => vector.Cosine(other) * Math.Exp(-Math.Abs(day - otherDay) / Fade);

    /// <summary>How well an article fits a story: the mean of the two of its articles that are most like it.</summary>
    public static double Fit(IEnumerable<double> likenesses) => likenesses.OrderDescending().Take(2).Average();
}
