namespace Selon.Intake;

/// <summary>What a file or stream holds.</summary>
internal enum SourceFormat
{
    PlainText,
    Page,
    JsonLines,
    Csv,
}
