using Selon.Languages;
using Selon.Mentions;
using Selon.Statements;
using Selon.Statements.Quotations;
using Selon.Syntax;
using Selon.Text;

namespace Selon;

/// <summary>Reads the articles of one language. This method is the architecture: each step takes what it needs and gives a new value.</summary>
internal sealed class LanguageReader
{
    private readonly LanguagePack _pack;
    private readonly LayoutAnalyzer _layout;
    private readonly SyntaxAnalyzer _syntax;
    private readonly Provenance _provenance;

    public LanguageReader(LanguagePack pack)
    {
        _pack = pack;
        _layout = new LayoutAnalyzer(LayoutWords.Load(pack.Files));
        _syntax = SyntaxAnalyzer.Load(pack.Files);
        _provenance = new Provenance(Reader.Version, $"{pack.Language} {pack.Number}", pack.ModelHash());
    }

    public Reading Read(Article article)
    {
        var layout = _layout.Analyze(article.Text);
        var sentences = _syntax.Analyze(article.Text, layout.Blocks);
        var quotations = QuotationFinder.Find(article.Text, layout.Blocks);
        var views = SentenceView.Of(article.Text, sentences, quotations, _pack);
        var names = new ProfileBook(views);
        var drafts = StatementFinder.Find(views, quotations, names);
        var speakers = new SpeakerResolver(views, names).Resolve(drafts);
        var entities = EntityList.Of(names, speakers);
        var statements = StatementList.Of(drafts, speakers, entities, views, quotations);
        return new Reading
        {
            Article = layout.Complete(article),
            Provenance = _provenance,
            Sentences = sentences,
            Entities = entities.Entities,
            Statements = statements,
            Times = [],
        };
    }
}
