using Selon.Languages;
using Selon.Models;
using Selon.Syntax.Network;
using Selon.Text;

namespace Selon.Syntax;

/// <summary>From text to sentences with their trees. Immutable, safe for any number of threads.</summary>
internal sealed class SyntaxAnalyzer
{
    private readonly Segmenter _segmenter;
    private readonly NetworkReader _network;
    private readonly Lemmatizer _lemmatizer;
    private readonly (PartOfSpeech Part, string Features)[] _tags;
    private readonly (Relation Relation, string Subtype)[] _relations;

    private SyntaxAnalyzer(ModelFile model, PackFiles files, StateProjections projections)
    {
        _tags = [.. model.Strings("syntax.tags").Select(line => line.Split('\t')).Select(tag => (Morphology.Part(tag[0]), tag[1]))];
        var relations = model.Strings("syntax.relations");
        _relations = [.. relations.Select(name => (Morphology.Relation(name), Morphology.Subtype(name)))];
        _network = new NetworkReader(new Weights(model), Array.IndexOf(relations, "root"), projections);
        _lemmatizer = new Lemmatizer(new KeyTable(model, "syntax.lemmas"), [.. model.Strings("syntax.lemma-rules").Select(LemmaRule.Parse)]);
        _segmenter = new Segmenter(TokenRules.Load(files), new SegmentModel(new SparseLinear(model, "text.splits"), new SparseLinear(model, "text.ends")));
    }

    /// <exception cref="SelonException">The pack has no model, or one that this library cannot read.</exception>
    public static SyntaxAnalyzer Load(PackFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new SyntaxAnalyzer(ModelFile.Open(files), files, new StateProjections(null, null));
    }

    /// <summary>An analyzer that also gives the inner states of its network, for whoever reads on from them.</summary>
    public static SyntaxAnalyzer Load(PackFiles files, StateProjections projections) => new(ModelFile.Open(files), files, projections);

    /// <summary>The sentences of the blocks that are read, in the order of the text.</summary>
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        return [.. Parse(text, blocks).Select(parsed => parsed.Sentence)];
    }

    /// <summary>The same with what the network knows of each word.</summary>
    public IReadOnlyList<ParsedSentence> Parse(string text, IReadOnlyList<Block> blocks) => Parse(_segmenter.Segment(text, blocks));

    /// <summary>The trees of sentences whose words are known; none is empty.</summary>
    public IReadOnlyList<Sentence> Analyze(IReadOnlyList<List<Word>> sentences) => [.. Parse(sentences).Select(parsed => parsed.Sentence)];

    private ParsedSentence[] Parse(IReadOnlyList<List<Word>> sentences)
    {
        var read = _network.Read([.. sentences.Select(Forms)]);
        var result = new ParsedSentence[sentences.Count];
        for (var at = 0; at < result.Length; at++)
            result[at] = new ParsedSentence(Build(sentences[at], read[at]), read[at].States);
        return result;
    }

    /// <summary>The words as the network sees them: a title in capitals is read as if it were in small letters, of which it has learnt more.</summary>
    private static string[] Forms(List<Word> words)
    {
        var forms = new string[words.Count];
        var shouted = 0;
        var small = false;
        for (var at = 0; at < forms.Length; at++)
        {
            forms[at] = words[at].Form;
            small |= !InMultiword(words, at) && forms[at].Any(char.IsLower);
            shouted += forms[at].Length > 1 && forms[at].All(char.IsUpper) ? 1 : 0;
        }

        return small || shouted < 2 ? forms : Array.ConvertAll(forms, form => form.ToLowerInvariant());
    }

    /// <summary>Parts of <c>DES</c> may be in small letters.</summary>
    private static bool InMultiword(List<Word> words, int at) =>
        (at > 0 && words[at - 1].Surface == words[at].Surface) || (at + 1 < words.Count && words[at + 1].Surface == words[at].Surface);

    private Sentence Build(List<Word> words, Analysis analysis)
    {
        var tokens = new Token[words.Count];
        for (var at = 0; at < tokens.Length; at++)
        {
            var (part, features) = _tags[analysis.Tags[at]];
            var (relation, subtype) = _relations[analysis.Relations[at]];
            tokens[at] = new Token
            {
                Index = at,
                Span = words[at].Span,
                Surface = words[at].Surface,
                Form = words[at].Form,
                Lemma = _lemmatizer.Lemma(words[at].Form, analysis.Tags[at], part),
                Upos = part,
                Features = features,
                Head = analysis.Heads[at],
                Relation = relation,
                Subtype = subtype,
            };
        }

        return new Sentence(new TextSpan(words[0].Surface.Start, words[^1].Surface.End), tokens);
    }
}
