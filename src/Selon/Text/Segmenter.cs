namespace Selon.Text;

/// <summary>Cuts the blocks of an article into sentences of syntactic words.</summary>
internal sealed class Segmenter(TokenRules rules, ISegmentChooser chooser)
{
    private readonly Tokenizer _tokenizer = new(rules);
    private readonly SentenceSplitter _splitter = new(rules, chooser);
    private readonly Multiwords _multiwords = new(rules);

    /// <summary>The sentences of headings and paragraphs, in the order of the text; none is empty.</summary>
    public List<List<Word>> Segment(string text, IReadOnlyList<Block> blocks)
    {
        var sentences = new List<List<Word>>();
        var tokens = new List<RawToken>();
        var ends = new List<int>();
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Furniture or BlockKind.Dateline)
                continue;
            tokens.Clear();
            ends.Clear();
            _tokenizer.Cut(text, block.Span, tokens);
            _splitter.Split(text, tokens, ends);
            var first = 0;
            foreach (var end in ends)
            {
                sentences.Add(Words(text, tokens, first, end));
                first = end;
            }
        }

        return sentences;
    }

    /// <summary>The words of tokens whose bounds are known.</summary>
    public List<Word> Words(string text, List<RawToken> tokens, int first, int end)
    {
        var words = new List<Word>(end - first + 4);
        for (var at = first; at < end; at++)
        {
            var span = new TextSpan(tokens[at].Start, tokens[at].End);
            if (tokens[at].Kind != RawKind.Word)
            {
                words.Add(new Word(span, span, span.In(text)));
                continue;
            }

            var split = !_multiwords.IsAmbiguous(span.In(text)) || chooser.Splits(text, tokens, at, first, end);
            _multiwords.Add(text, span, split, words);
        }

        return words;
    }
}
