using Selon.Languages;
using Selon.Models;
using Selon.Text;

namespace Selon.Syntax;

/// <summary>From text to sentences with their trees. Immutable, safe for any number of threads.</summary>
internal sealed class SyntaxAnalyzer
{
    private readonly Segmenter _segmenter;
    private readonly Tagger _tagger;
    private readonly TransitionParser _parser;
    private readonly Lemmatizer _lemmatizer;
    private readonly (PartOfSpeech Part, string Features)[] _tags;
    private readonly (Relation Relation, string Subtype)[] _relations;
    private readonly int _root;

    private SyntaxAnalyzer(PackFiles files)
    {
        var model = ModelFile.Open(files);
        _tags = [.. model.Strings("syntax.tags").Select(line => line.Split('\t')).Select(tag => (Morphology.Part(tag[0]), tag[1]))];
        var relations = model.Strings("syntax.relations");
        _relations = [.. relations.Select(name => (Morphology.Relation(name), Morphology.Subtype(name)))];
        _root = Array.IndexOf(relations, "root");
        _tagger = new Tagger(new SparseLinear(model, "syntax.tagger"), _tags.Length);
        _parser = new TransitionParser(new SparseLinear(model, "syntax.parser"), _relations.Length);
        _lemmatizer = new Lemmatizer(new KeyTable(model, "syntax.lemmas"), [.. model.Strings("syntax.lemma-rules").Select(LemmaRule.Parse)]);
        _segmenter = new Segmenter(TokenRules.Load(files), new SplitModel(new SparseLinear(model, "text.splits")));
    }

    /// <exception cref="SelonException">The pack has no model, or one that this library cannot read.</exception>
    public static SyntaxAnalyzer Load(PackFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new SyntaxAnalyzer(files);
    }

    /// <summary>The sentences of the blocks that are read, in the order of the text.</summary>
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        return [.. _segmenter.Segment(text, blocks).Select(Analyze)];
    }

    /// <summary>The tree of a sentence whose words are known.</summary>
    public Sentence Analyze(List<Word> words)
    {
        var facts = new WordFacts[words.Count];
        for (var at = 0; at < facts.Length; at++)
            facts[at] = WordFacts.Of(words[at].Form);
        var tags = new int[facts.Length];
        _tagger.Tag(facts, tags);
        var parts = Array.ConvertAll(tags, tag => (int)_tags[tag].Part);
        var state = _parser.Parse(facts, tags, parts, _root);
        var tokens = new Token[facts.Length];
        for (var at = 0; at < tokens.Length; at++)
        {
            var (part, features) = _tags[tags[at]];
            var (relation, subtype) = _relations[state.Labels[at]];
            tokens[at] = new Token
            {
                Index = at,
                Span = words[at].Span,
                Surface = words[at].Surface,
                Form = words[at].Form,
                Lemma = _lemmatizer.Lemma(words[at].Form, tags[at], part),
                Upos = part,
                Features = features,
                Head = state.Heads[at] == facts.Length ? -1 : state.Heads[at],
                Relation = relation,
                Subtype = subtype,
            };
        }

        return new Sentence(new TextSpan(words[0].Surface.Start, words[^1].Surface.End), tokens);
    }
}
