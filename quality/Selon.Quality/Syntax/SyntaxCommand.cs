using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Selon.Formats.Conllu;
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
        var faults = new Option<string?>("--faults") { Description = "sentences, tokens, lemmas, tags or relations: what is wrong most often" };
        var command = new Command("syntax", "Tags, lemmas and trees against a treebank (CoNLL 2018 F1), and words a second") { file, language, faults };
        command.SetAction(result => Run(result.GetRequiredValue(file), result.GetRequiredValue(language), result.GetValue(faults)));
        return command;
    }

    private static int Run(FileInfo file, string language, string? faults)
    {
        var watch = Stopwatch.StartNew();
        var analyzer = SyntaxAnalyzer.Load(PackFiles.Embedded(language));
        var load = watch.Elapsed;
        using var reader = file.OpenText();
        var sentences = ConlluReader.Read(reader).Where(sentence => sentence.Words.Count > 0).ToList();
        var (text, blocks, offsets) = ConlluText.Of(sentences);
        var gold = new List<ScoredWord>();
        var goldSpans = new HashSet<TextSpan>();
        for (var at = 0; at < sentences.Count; at++)
        {
            var first = gold.Count;
            gold.AddRange(sentences[at].Words.Select(word => ScoredWord.Gold(word, first, offsets[at])));
            goldSpans.Add(gold[first].Surface.Union(gold[^1].Surface));
        }

        Print("gold", gold, goldSpans, analyzer.Analyze([.. sentences.Select((sentence, at) => Words(sentence, offsets[at]))]));
        var found = analyzer.Analyze(text, blocks);
        Print("raw", gold, goldSpans, found);
        if (faults is not null)
        {
            var lines = faults == "sentences" ? SyntaxFaults.Sentences(text, goldSpans, found.Select(sentence => sentence.Span).ToHashSet()) : SyntaxFaults.Lines(faults, text, gold, Scored(found));
            foreach (var line in lines)
                Console.WriteLine(line);
            return 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed {Speed(analyzer, text):F0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {load.TotalMilliseconds:F0}"));
        return 0;
    }

    private static void Print(string name, List<ScoredWord> gold, HashSet<TextSpan> goldSpans, IReadOnlyList<Sentence> found)
    {
        foreach (var line in SyntaxScore.Lines(name, gold, Scored(found), goldSpans, found.Select(sentence => sentence.Span).ToHashSet()))
            Console.WriteLine(line);
    }

    private static List<ScoredWord> Scored(IReadOnlyList<Sentence> found)
    {
        var words = new List<ScoredWord>();
        foreach (var sentence in found)
        {
            var first = words.Count;
            words.AddRange(sentence.Tokens.Select(token => ScoredWord.Of(sentence, token, first)));
        }

        return words;
    }

    private static List<Word> Words(ConlluSentence sentence, int offset) =>
        [.. sentence.Words.Select(word => new TextSpan(word.Surface.Start + offset, word.Surface.End + offset)).Zip(sentence.Words, (span, word) => new Word(span, span, word.Form))];

    /// <summary>
    /// Words that one core reads in a second of its time, behind a warm-up; the best of several rounds. The processor's time and not the clock's, so that other
    /// work on the machine counts for little.
    /// </summary>
    private static double Speed(SyntaxAnalyzer analyzer, string text)
    {
        var pieces = Pieces(text);
        var best = 0.0;
        for (var total = Stopwatch.StartNew(); total.Elapsed.TotalSeconds < 10;)
        {
            var before = Environment.CpuUsage.TotalTime;
            var words = pieces.Sum(piece => analyzer.Analyze(text, [piece]).Sum(sentence => sentence.Tokens.Count));
            best = Math.Max(best, words / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    /// <summary>Ten thousand words at most, in stretches of some six hundred.</summary>
    private static List<Block> Pieces(string text)
    {
        const int Length = 3600;
        var pieces = new List<Block>();
        for (int start = 0, end = 0; start < Math.Min(text.Length, 17 * Length); start = end)
        {
            end = Math.Min(text.Length, start + Length);
            while (end < text.Length && text[end] != ' ')
                end++;
            pieces.Add(new Block(new TextSpan(start, end), BlockKind.Paragraph));
        }

        return pieces;
    }
}
