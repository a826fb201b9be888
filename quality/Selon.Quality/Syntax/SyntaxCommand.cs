using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Selon.Formats;
using Selon.Languages;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Syntax;

/// <summary><c>syntax FILE.conllu --lang fr</c>: tags, lemmas and trees against a treebank, with its tokens and from raw text.</summary>
internal static class SyntaxCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("treebank") { Description = "a CoNLL-U file" };
        var language = new Option<string>("--lang") { Description = "the language pack", DefaultValueFactory = _ => "fr" };
        var command = new Command("syntax", "Tags, lemmas and trees against a treebank (CoNLL 2018 F1), and words a second") { file, language };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetRequiredValue(language)));
        return command;
    }

    private static int Run(FileInfo file, string language)
    {
        var watch = Stopwatch.StartNew();
        var analyzer = SyntaxAnalyzer.Load(PackFiles.Embedded(language));
        var load = watch.Elapsed;
        using var reader = file.OpenText();
        var sentences = ConlluReader.Read(reader).Where(sentence => sentence.Words.Count > 0).ToList();
        var (text, blocks, offsets) = Raw(sentences);
        var gold = new List<ScoredWord>();
        var goldSpans = new HashSet<TextSpan>();
        for (var at = 0; at < sentences.Count; at++)
        {
            var first = gold.Count;
            gold.AddRange(sentences[at].Words.Select(word => ScoredWord.Gold(word, first, offsets[at])));
            goldSpans.Add(gold[first].Surface.Union(gold[^1].Surface));
        }

        Print("gold", gold, goldSpans, [.. sentences.Select((sentence, at) => analyzer.Analyze(Words(sentence, offsets[at])))]);
        var found = analyzer.Analyze(text, blocks);
        Print("raw", gold, goldSpans, found);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed {Speed(analyzer, text, blocks):F0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {load.TotalMilliseconds:F0}"));
        return 0;
    }

    private static void Print(string name, List<ScoredWord> gold, HashSet<TextSpan> goldSpans, IReadOnlyList<Sentence> found)
    {
        var words = new List<ScoredWord>();
        foreach (var sentence in found)
        {
            var first = words.Count;
            words.AddRange(sentence.Tokens.Select(token => ScoredWord.Of(sentence, token, first)));
        }

        foreach (var line in SyntaxScore.Lines(name, gold, words, goldSpans, found.Select(sentence => sentence.Span).ToHashSet()))
            Console.WriteLine(line);
    }

    /// <summary>The treebank's sentences with a space between them, a block for each of its paragraphs.</summary>
    private static (string Text, List<Block> Blocks, int[] Offsets) Raw(List<ConlluSentence> sentences)
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
        return (text.ToString(), blocks, offsets);
    }

    private static List<Word> Words(ConlluSentence sentence, int offset) =>
        [.. sentence.Words.Select(word => new TextSpan(word.Surface.Start + offset, word.Surface.End + offset)).Zip(sentence.Words, (span, word) => new Word(span, span, word.Form))];

    /// <summary>Words a second on one thread, the best of several runs behind a warm-up.</summary>
    private static double Speed(SyntaxAnalyzer analyzer, string text, List<Block> blocks)
    {
        var best = 0.0;
        for (var total = Stopwatch.StartNew(); total.Elapsed.TotalSeconds < 6;)
        {
            var watch = Stopwatch.StartNew();
            var words = analyzer.Analyze(text, blocks).Sum(sentence => sentence.Tokens.Count);
            best = Math.Max(best, words / watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
