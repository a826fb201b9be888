namespace Selon.Formats.Html;

/// <summary>What a marked stretch is to its statement, outermost first.</summary>
internal enum MarkKind
{
    Content,
    Time,
    Source,
    Citing,
    Cue,
}
