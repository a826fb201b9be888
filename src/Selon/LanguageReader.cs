using Selon.Explanations;
using Selon.Languages;
using Selon.Languages.Lexicons;
using Selon.Mentions;
using Selon.Mentions.Names.Tagging;
using Selon.Mentions.Resolving;
using Selon.Places;
using Selon.Places.Gazetteers;
using Selon.Statements;
using Selon.Statements.Attributions;
using Selon.Statements.Describing;
using Selon.Statements.Quotations;
using Selon.Stories.Digests;
using Selon.Syntax;
using Selon.Syntax.Network;
using Selon.Text;
using Selon.Times;
using Selon.Times.Patterns;

namespace Selon;

/// <summary>Reads the articles of one language. This method is the architecture: each step takes what it needs and gives a new value.</summary>
internal sealed class LanguageReader
{
    private readonly LanguagePack _pack;
    private readonly LayoutAnalyzer _layout;
    private readonly SyntaxAnalyzer _syntax;
    private readonly Provenance _provenance;

    private readonly NameTagger? _names;
    private readonly AttributionNetwork? _attributions;
    private readonly StanceDecider _stances;
    private readonly TimeFinder _times;
    private readonly Lazy<PlaceFinder> _places;
    private readonly Lazy<DigestReader> _digests;

    public LanguageReader(LanguagePack pack)
        : this(pack, AttributionWeights.Load(pack.Files), NameWeights.Load(pack.Files))
    {
    }

    private LanguageReader(LanguagePack pack, AttributionWeights? statements, NameWeights? names)
        : this(pack, new StateProjections(statements?.Projection, names?.Projection), names)
    {
        _attributions = statements is null ? null : new AttributionNetwork(statements);
    }

    private LanguageReader(LanguagePack pack, StateProjections projections, NameWeights? names)
    {
        _pack = pack;
        _layout = new LayoutAnalyzer(LayoutWords.Load(pack.Files));
        _syntax = SyntaxAnalyzer.Load(pack.Files, projections);
        _names = names is null ? null : new NameTagger(names);
        _stances = new StanceDecider(StanceWeights.Load(pack.Files));
        _times = new TimeFinder(TimeLexicon.Load(pack.Files), lemma => pack.Cues.Find(CueClass.Verb, lemma).Count > 0);
        _places = new(() => new PlaceFinder(PlaceLexicon.Load(pack.Files), Gazetteer.Default));
        _digests = new(() => new DigestReader(pack));
        _provenance = new Provenance(Reader.Version, $"{pack.Language} {pack.Number}", pack.ModelHash());
    }

    /// <summary>A reader whose statements and names are found by rule alone, for training: what is learnt of statements does not hang on the model of names.</summary>
    public static LanguageReader ForStatements(LanguagePack pack, StateProjection projection) => new(pack, new StateProjections(projection, null), null);

    /// <summary>A reader whose names are found by rule alone, for training.</summary>
    public static LanguageReader ForNames(LanguagePack pack, StateProjection projection) => new(pack, new StateProjections(null, projection), null);

    /// <summary>What is compared with other articles.</summary>
    public ArticleDigest Digest(Reading reading) => _digests.Value.Of(reading);

    public Reading Read(Article article, bool explain = false) => Resolve(article, explain).Reading;

    /// <summary>Reads an article and gives what its statements were made of, one draft for each, for training.</summary>
    public (Reading Reading, IReadOnlyList<Draft> Drafts, IReadOnlyList<SentenceView> Views) ReadWithDrafts(Article article)
    {
        var (reading, _, drafts, views) = Resolve(article, explain: false);
        return (reading, drafts, views);
    }

    /// <summary>Reads an article and tells, statement by statement, whom there was to choose from as its speaker.</summary>
    public (Reading Reading, IReadOnlyList<IReadOnlyList<Choice>> Choices) ReadWithChoices(Article article)
    {
        var (reading, resolver, _, _) = Resolve(article, explain: false);
        return (reading, resolver.Choices());
    }

    private (Reading Reading, SpeakerResolver Resolver, IReadOnlyList<Draft> Drafts, IReadOnlyList<SentenceView> Views) Resolve(Article article, bool explain)
    {
        var (layout, parsed, quotations, views, names) = Prepare(article);
        List<DroppedCue>? dropped = explain ? [] : null;
        var drafts = _attributions is null ? StatementFinder.Find(views, quotations, names) : StatementFinder.Find(views, quotations, names, _attributions, dropped);
        var resolver = new SpeakerResolver(views, names, drafts);
        var speakers = resolver.Resolve();
        var completed = layout.Complete(article);
        IReadOnlyList<Sentence> sentences = [.. parsed.Select(sentence => sentence.Sentence)];
        var times = _times.Find(article.Text, sentences, completed.PublishedOn);
        var entities = EntityList.Of(names, speakers, drafts, article.Text, times, _pack);
        var places = _places.Value.Find(article.Text, entities.Entities, layout.Dateline);
        entities = entities.WithKeys(places, _pack);
        places = places.With(entities.Entities);
        var statements = SaidPlaces.Link(SaidTimes.Link(StatementList.Of(drafts, speakers, entities, views, quotations, _stances), times, sentences), places, sentences);
        var reading = new Reading
        {
            Article = completed,
            Provenance = _provenance,
            Sentences = sentences,
            Entities = entities.Entities,
            Statements = explain ? new Explainer(views, names).Explain(statements, drafts, speakers) : statements,
            Dropped = dropped,
            Times = times,
            Places = places.Places,
        };
        return (reading, resolver, drafts, views);
    }

    /// <summary>All that statements are found from.</summary>
    public (Layout Layout, IReadOnlyList<ParsedSentence> Sentences, IReadOnlyList<Quotation> Quotations, IReadOnlyList<SentenceView> Views, ProfileBook Names) Prepare(Article article)
    {
        var layout = _layout.Analyze(article.Text);
        var parsed = _syntax.Parse(article.Text, layout.Blocks);
        var quotations = QuotationFinder.Find(article.Text, layout.Blocks);
        var views = SentenceView.Of(article.Text, parsed, quotations, _pack);
        var names = new ProfileBook(views, _names);
        if (layout.Dateline is { } dateline)
            names.AddDateline(article.Text, dateline);
        return (layout, parsed, quotations, views, names);
    }
}
