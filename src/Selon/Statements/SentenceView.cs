using Selon.Languages;
using Selon.Languages.Lexicons;
using Selon.Statements.Quotations;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements;

/// <summary>What rules see of a sentence: its tree, the quotations that touch it, its text and its pack.</summary>
internal sealed class SentenceView
{
    private readonly string?[] _lower;
    private bool? _isMostlyLower;

    private SentenceView(int index, string text, ParsedSentence parsed, IReadOnlyList<Quotation> quotations, LanguagePack pack)
    {
        Index = index;
        Text = text;
        Tree = new Tree(parsed.Sentence);
        _lower = new string?[Tree.Count];
        States = parsed.States;
        Pack = pack;
        Quotations = quotations;
    }

    public static IReadOnlyList<SentenceView> Of(string text, IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<Quotation> quotations, LanguagePack pack)
    {
        var views = new SentenceView[sentences.Count];
        var next = 0;   // all quotations before this one end before the sentence
        for (var i = 0; i < views.Length; i++)
        {
            var span = sentences[i].Sentence.Span;
            while (next < quotations.Count && quotations[next].Span.End <= span.Start)
                next++;
            var near = quotations.Skip(next).TakeWhile(quotation => quotation.Span.Start < span.End).Where(quotation => quotation.Span.Overlaps(span));
            views[i] = new SentenceView(i, text, sentences[i], [.. near], pack);
        }

        return views;
    }

    /// <summary>Index of the first sentence that ends behind <paramref name="offset"/>; the count of sentences where there is none.</summary>
    public static int IndexAt(IReadOnlyList<SentenceView> views, int offset) => Sorted.FirstPast(views, offset, static view => view.Span.End);

    /// <summary>Place among the article's sentences.</summary>
    public int Index { get; }

    public string Text { get; }

    public Tree Tree { get; }

    public InnerStates States { get; }

    public LanguagePack Pack { get; }

    /// <summary>Those that stand in the sentence wholly or in part, in the order of the text.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    public TextSpan Span => Tree.Sentence.Span;

    public Token this[int index] => Tree[index];

    /// <summary>The outermost quotation around a token; null where it stands in none.</summary>
    public Quotation? Around(int token)
    {
        var start = Tree[token].Surface.Start;
        foreach (var quotation in Quotations)
        {
            if (quotation.Depth == 0 && quotation.Inner.Contains(start))
                return quotation;
        }

        return null;
    }

    /// <summary>True where the token's lemma or form is in the pack's class of that name.</summary>
    public bool Is(int token, string wordClass)
    {
        var words = Pack.Words[wordClass];
        return words.Contains(Tree[token].Lemma) || words.Contains(Lower(token));
    }

    /// <summary>What the pack knows of a noun; null where it does not know it.</summary>
    public NounEntry? Noun(int token) =>
        Pack.Nouns.Find(Tree[token].Lemma) ?? Pack.Nouns.Find(Lower(token)) ?? (Lower(token) is [.., 's'] plural ? Pack.Nouns.Find(plural[..^1]) : null);

    /// <summary>False for a heading in capitals.</summary>
    public bool IsMostlyLower => _isMostlyLower ??= HasMostlyLower();

    public string Lower(int token) => _lower[token] ??= Tree[token].Form.ToLowerInvariant();

    /// <summary>Words, numbers and symbols count; marks and clitic elisions do not.</summary>
    public bool IsWord(int token) => Tree[token].Upos is not PartOfSpeech.Punct;

    public bool IsVerb(int token) => Tree[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;

    /// <summary>First token that ends behind <paramref name="offset"/>; the count of tokens where there is none.</summary>
    public int TokenAt(int offset) => Sorted.FirstPast(Tree.Sentence.Tokens, offset, static token => token.Surface.End);

    /// <summary>The span without white space, separators and, outside quotation marks, the full stop at its ends.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = span;
        while (start < end && (char.IsWhiteSpace(Text[start]) || Text[start] is ',' or ';' or ':' or '.' or '–' or '—' or '-' or ')' or '!' or '?'))
            start++;
        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is ',' or ';' or ':' or '–' or '—' or '(' || IsFullStop(end)))
            end--;
        return new TextSpan(start, end);
    }

    private bool HasMostlyLower()
    {
        var (words, lower) = (0, 0);
        foreach (var token in Tree.Sentence.Tokens)
        {
            if (token.Form.Length <= 3 || !char.IsLetter(token.Form[0]))
                continue;
            words++;
            lower += char.IsLower(token.Form[0]) ? 1 : 0;
        }

        return lower * 2 >= words;
    }

    private bool IsFullStop(int end) =>
        Text[end - 1] is '.' && !(end >= 2 && Text[end - 2] is '.') && !(end >= 3 && char.IsUpper(Text[end - 2]) && !char.IsLetter(Text[end - 3]));
}
