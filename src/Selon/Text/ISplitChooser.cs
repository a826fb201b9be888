namespace Selon.Text;

/// <summary>Tells whether an ambiguous token (<c>des</c>) is a multiword token where it stands.</summary>
internal interface ISplitChooser
{
    bool Splits(string text, List<RawToken> tokens, int at, int first, int end);
}
