using Selon.Languages;
using Selon.Models;
using Selon.Statements;
using Selon.Statements.Attributions;
using Selon.Syntax.Network;

namespace Selon.Training.Attributions;

/// <summary>Makes examples of annotated articles: each is read as far as statements, by the pack's syntax and rules.</summary>
internal sealed unsafe class AttributionData
{
    private readonly LanguagePack _pack;

    public AttributionData(string pack, int number)
    {
        _pack = LanguagePack.Load(PackFiles.Folder(pack));
        Number = number;
    }

    public string Language => _pack.Language;

    /// <summary>Which of the languages that are learnt together.</summary>
    public int Number { get; }

    /// <summary>The articles' sentences, with the parser's inner states as they are.</summary>
    public List<List<PreparedSentence>> Load(IReadOnlyList<GoldText> texts, AttributionShape shape)
    {
        var reader = Reader(new StateProjection(null, StatesOf(_pack.Files)));
        var result = new List<PreparedSentence>[texts.Count];
        Parallel.For(0, texts.Count, at => result[at] = Prepare(reader, texts[at], Language, shape, Number));
        return [.. result];
    }

    public static int StatesOf(PackFiles files) => 2 * NetworkShape.Parse(ModelFile.Open(files).Strings("net.shape")[0]).Hidden;

    /// <summary>A reader by rule alone.</summary>
    public LanguageReader Reader(StateProjection projection) => LanguageReader.ForStatements(_pack, projection);

    public static List<PreparedSentence> Prepare(LanguageReader reader, GoldText gold, string language, AttributionShape shape, int number)
    {
        var (_, _, quotations, views, names) = reader.Prepare(Article.FromText(gold.Text, language: language));
        var rules = RuleRoles.Of(views, StatementFinder.Candidates(views, quotations, names));
        return [.. views.Select(view => new PreparedSentence(view, rules[view.Index], [.. gold.Attributions.Where(mark => mark.Cue?.Overlaps(view.Span) is true)], shape, number))];
    }
}
