using System.Globalization;
using System.Text;
using Selon.Languages;
using Selon.Statements;
using Selon.Statements.Quotations;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Statements;

/// <summary>
/// Sentences with trees written by hand, so that rules are tested apart from the parser. A line is a word: <c>form lemma upos head relation features</c>,
/// heads counted from 1 (0 for the root), features left out where there are none; <c>~</c> in front of a form glues it to the word before; an empty line ends a sentence.
/// </summary>
internal sealed class Trees
{
    private static readonly Dictionary<string, LanguagePack> Packs = Reader.Default.Languages.ToDictionary(tag => tag, tag => LanguagePack.Load(PackFiles.Embedded(tag)));

    private Trees(string text, IReadOnlyList<Sentence> sentences, LanguagePack pack)
    {
        Text = text;
        Quotations = QuotationFinder.Find(text, [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)]);
        Views = SentenceView.Of(text, [.. sentences.Select(sentence => new ParsedSentence(sentence, InnerStates.None))], Quotations, pack);
    }

    public string Text { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public IReadOnlyList<SentenceView> Views { get; }

    public SentenceView View => Views[0];

    public static LanguagePack Pack(string language) => Packs[language];

    public static Trees French(string lines) => Of(Packs["fr"], lines);

    public static Trees English(string lines) => Of(Packs["en"], lines);

    /// <summary>The index of the first token with that form in the first sentence.</summary>
    public int this[string form] => View.Tree.Sentence.Tokens.First(token => token.Form == form).Index;

    private static Trees Of(LanguagePack pack, string lines)
    {
        var text = new StringBuilder();
        var sentences = lines.ReplaceLineEndings("\n").Trim('\n').Split("\n\n").Select(part => Sentence(part.Split('\n'), text)).ToList();
        return new Trees(text.ToString(), sentences, pack);
    }

    private static Sentence Sentence(string[] lines, StringBuilder text)
    {
        var tokens = new Token[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (text.Length > 0 && cells[0][0] != '~')
                text.Append(' ');
            var form = cells[0].TrimStart('~');
            var span = new TextSpan(text.Length, text.Length + form.Length);
            text.Append(form);
            tokens[i] = new Token
            {
                Index = i,
                Span = span,
                Surface = span,
                Form = form,
                Lemma = cells[1],
                Upos = Morphology.Part(cells[2]),
                Head = int.Parse(cells[3], CultureInfo.InvariantCulture) - 1,
                Relation = Morphology.Relation(cells[4]),
                Subtype = Morphology.Subtype(cells[4]),
                Features = cells.Length > 5 ? cells[5] : "",
            };
        }

        return new Sentence(tokens[0].Span.Union(tokens[^1].Span), tokens);
    }
}
