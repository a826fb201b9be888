namespace Selon.Quality.PolNear;

/// <summary>The three parts of an attribution.</summary>
internal enum SpanKind
{
    Source,
    Cue,
    Content,
}
