namespace Selon.Text;

/// <summary>Decides where the rules of tokens leave a choice; learnt from treebanks.</summary>
internal interface ISegmentChooser
{
    /// <summary>Whether an ambiguous token (<c>des</c>) is a multiword token where it stands.</summary>
    bool Splits(string text, List<RawToken> tokens, int at, int first, int end);

    /// <summary>Whether a sentence ends with token <paramref name="at"/> though no full stop says so.</summary>
    bool Ends(string text, List<RawToken> tokens, int at, int first);
}
