using System.Text;
using Selon.Text;

namespace Selon.Formats.Conllu;

/// <summary>The running text of a treebank: sentences with a space between them, a block for each of its paragraphs.</summary>
internal sealed record ConlluText(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<int> Offsets)
{
    public static ConlluText Of(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        var offsets = new int[sentences.Count];
        var start = 0;
        for (var at = 0; at < sentences.Count; at++)
        {
            if (at > 0 && sentences[at].OpensParagraph)
            {
                blocks.Add(new Block(new TextSpan(start, text.Length), BlockKind.Paragraph));
                text.Append("\n\n");
                start = text.Length;
            }
            else if (at > 0)
            {
                text.Append(' ');
            }

            offsets[at] = text.Length;
            text.Append(sentences[at].Text);
        }

        blocks.Add(new Block(new TextSpan(start, text.Length), BlockKind.Paragraph));
        return new ConlluText(text.ToString(), blocks, offsets);
    }
}
