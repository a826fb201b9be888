using Selon.Languages;
using Selon.Models;
using Selon.Statements;
using Selon.Statements.Attributions;
using Selon.Syntax;
using Selon.Syntax.Network;

namespace Selon.Training.Attributions;

/// <summary>Makes examples of annotated articles: each is read as far as statements, by the pack's syntax and rules.</summary>
internal sealed unsafe class AttributionData
{
    private readonly LanguageReader _reader;

    public AttributionData(string pack, int number)
    {
        Number = number;
        var files = PackFiles.Folder(pack);
        var languagePack = LanguagePack.Load(files);
        Language = languagePack.Language;
        _reader = new LanguageReader(languagePack, SyntaxAnalyzer.Load(ModelFile.Open(files), files, new StateProjection(null, StatesOf(files))));
    }

    public string Language { get; }

    /// <summary>Which of the languages that are learnt together.</summary>
    public int Number { get; }

    public List<List<PreparedSentence>> Load(string folder, AttributionShape shape)
    {
        var texts = GoldText.Load(folder).ToList();
        var result = new List<PreparedSentence>[texts.Count];
        Parallel.For(0, texts.Count, at => result[at] = Prepare(texts[at], shape));
        return [.. result];
    }

    public static int StatesOf(PackFiles files) => 2 * NetworkShape.Parse(ModelFile.Open(files).Strings("net.shape")[0]).Hidden;

    private List<PreparedSentence> Prepare(GoldText gold, AttributionShape shape)
    {
        var (_, _, quotations, views, names) = _reader.Prepare(Article.FromText(gold.Text, language: Language));
        var rules = RuleRoles.Of(views, StatementFinder.Candidates(views, quotations, names));
        return [.. views.Select(view => new PreparedSentence(view, rules[view.Index], [.. gold.Attributions.Where(mark => mark.Cue?.Overlaps(view.Span) is true)], shape, Number))];
    }
}
