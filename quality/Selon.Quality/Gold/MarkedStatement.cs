using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Gold;

/// <summary>A statement with the words that its spans cover, each word as the place where it begins.</summary>
internal sealed class MarkedStatement(string text, Annotation annotation)
{
    public Annotation Annotation { get; } = annotation;

    public HashSet<int> Source { get; } = Words.Starts(text, annotation.Source);

    public HashSet<int> Cue { get; } = Words.Starts(text, annotation.Cue);

    public HashSet<int> Content { get; } = [.. annotation.Content.SelectMany(x => Words.Starts(text, x))];

    public HashSet<int> Citing { get; } = Words.Starts(text, annotation.Citing);
}
