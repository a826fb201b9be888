namespace Selon.Training.Attributions;

/// <summary>A source, a cue and a content as annotators marked them; source and cue are null where there is none.</summary>
internal sealed record GoldAttribution(TextSpan? Source, TextSpan? Cue, IReadOnlyList<TextSpan> Content);
