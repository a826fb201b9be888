using BenchmarkDotNet.Attributes;
using Selon.Languages;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Benchmarks;

/// <summary>From text to trees on one core; the time should grow in step with the number of articles.</summary>
[Config(typeof(OneCore))]
public class SyntaxBenchmarks
{
    private readonly SyntaxAnalyzer _analyzer = SyntaxAnalyzer.Load(PackFiles.Embedded("fr"));
    private IReadOnlyList<Article> _articles = [];

    [Params(1, 10, 100, 1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Load() => _articles = Texts.French(Articles);

    [Benchmark]
    public int Analyze() => _articles.Sum(article => _analyzer.Analyze(article.Text, [new Block(new TextSpan(0, article.Text.Length), BlockKind.Paragraph)]).Sum(sentence => sentence.Tokens.Count));
}
