namespace Selon.Storage.Rows;

/// <summary>A name under which somebody speaks in the record.</summary>
internal sealed class SpeakerRow
{
    public required string Key { get; set; }

    public required string Name { get; set; }

    /// <summary>The name's words, folded, with a space before, between and behind.</summary>
    public required string Folded { get; set; }
}
