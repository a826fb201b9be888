using Selon.Copies;
using Selon.Languages;
using Selon.Mentions;
using Selon.Places.Gazetteers;
using Selon.Stories.Terms;
using Selon.Syntax;
using Selon.Times;

namespace Selon.Stories.Digests;

/// <summary>Makes digests of readings in one language.</summary>
internal sealed class DigestReader
{
    private const float InTitle = 2;

    private const int RuledOutAtMost = 5;

    private readonly FieldLexicon _fields;
    private readonly TermReader _terms;
    private readonly LanguagePack _pack;

    public DigestReader(LanguagePack pack) => (_pack, _terms, _fields) = (pack, new TermReader(pack), FieldLexicon.Load(pack.Language));

    public ArticleDigest Of(Reading reading)
    {
        var keys = KeysOf(reading);
        var terms = new Dictionary<string, WeightedTerm>(StringComparer.Ordinal);
        foreach (var sentence in reading.Sentences)
        {
            foreach (var term in TermsOf(sentence, keys, _ => true))
                Add(terms, term);
        }

        foreach (var term in TitleTerms(reading.Article.Title))
            Add(terms, term with { Weight = InTitle });
        var speakers = new SpeakerReader(_pack, _terms, reading);
        var statements = reading.Statements.Select(statement => Of(reading, statement, keys, speakers)).ToList();
        return new ArticleDigest(reading.Article.Publisher, reading.Article.Language, reading.Article.PublishedOn?.DayNumber, reading.Article.PublishedAt is { } at ? (int)at.UtcDateTime.TimeOfDay.TotalMinutes : null, reading.Sentences.Count, Credits.In(reading.Article.Text, _pack.Words["credit"]), [.. terms.Values], statements);
    }

    private StatementDigest Of(Reading reading, Statement statement, SortedList<int, (TextSpan Span, string Key)> keys, SpeakerReader speakers)
    {
        var terms = new Dictionary<string, WeightedTerm>(StringComparer.Ordinal);
        var quantities = new List<Quantity>();
        var words = new List<string>();
        var negations = 0;
        var fields = new List<IReadOnlyList<int>>();
        var ruledOut = new List<string>();
        var times = reading.Times.Where(time => statement.Content.Any(range => range.Contains(time.Span))).ToList();
        bool Said(Token token) => statement.Content.Any(range => range.Contains(token.Surface));
        var first = -1;
        var numbers = new QuantityReader(_pack, _terms.Of);
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var sentence = reading.Sentences[i];
            if (!statement.Content.Any(sentence.Span.Overlaps))
                continue;
            first = first < 0 ? i : first;
            foreach (var term in TermsOf(sentence, keys, Said))
                Add(terms, term);
            quantities.AddRange(numbers.Read(sentence.Tokens, token => Said(token) && !times.Exists(time => time.Kind is not TimeKind.Duration && time.Span.Overlaps(token.Surface))));
            words.AddRange(sentence.Tokens.Where(token => Said(token) && token.Upos is not PartOfSpeech.Punct).Select(token => NameFold.Of(token.Form)).Where(word => word.Length > 0));
            negations += sentence.Tokens.Count(token => Said(token) && IsNegation(token));
            fields.AddRange(_fields.Read(sentence.Tokens, Said));
            ruledOut.AddRange(RuledOut(sentence.Tokens, Said));
        }

        var days = times.Where(time => time.Kind is TimeKind.Date or TimeKind.Time or TimeKind.Range && (time.From ?? time.To) is not null).Select(time => new DayRange((time.From ?? time.To)!.Value.DayNumber, (time.Kind is TimeKind.Range && time.From is not null ? time.From : time.To ?? time.From)!.Value.DayNumber)).Distinct().ToList();
        return new StatementDigest(statement.Id, reading.Quote(statement.Content), words, [.. terms.Values], quantities, days, [.. times.Select(Clock).OfType<int>()], fields, [.. ruledOut.Distinct(StringComparer.Ordinal)], negations, statement.Stance, statement.Form, statement.Named,
            speakers.SpeakerOf(statement), speakers.OriginOf(statement), statement.Confidence, Math.Max(0, first));
    }

    private IEnumerable<WeightedTerm> TermsOf(Sentence sentence, SortedList<int, (TextSpan Span, string Key)> keys, Func<Token, bool> take)
    {
        var told = -1;
        foreach (var token in sentence.Tokens)
        {
            if (!take(token) || token.Surface.Start < told)
                continue;
            if (keys.TryGetValue(token.Surface.Start, out var known))
            {
                told = known.Span.End;
                yield return new WeightedTerm(known.Key, 1, true);
            }
            else if (token.Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn && _pack.States.OfDemonym(token.Form) is { } state)
                yield return new WeightedTerm($"place/{state}", 1, true);
            else if (_terms.Of(token) is { } term)
                yield return new WeightedTerm(term, 1, token.Upos is PartOfSpeech.Propn);
        }
    }

    /// <summary>Titles that are not part of the text are not parsed.</summary>
    private IEnumerable<WeightedTerm> TitleTerms(string? title)
    {
        const int Shortest = 4;
        return NameFold.Of(title ?? "").Split(' ').Where(word => word.Length >= Shortest && !_pack.Words["empty"].Contains(word)).Select(word => new WeightedTerm(word, 1, false));
    }

    /// <summary>Names that are written otherwise in other languages stand by their keys, by where they begin.</summary>
    private static SortedList<int, (TextSpan Span, string Key)> KeysOf(Reading reading)
    {
        var keys = new SortedList<int, (TextSpan Span, string Key)>();
        foreach (var entity in reading.Entities.Where(entity => entity is { Kind: EntityKind.Place or EntityKind.Organisation, Key: not null }))
        {
            if (entity.Kind is EntityKind.Organisation && !entity.Key!.Contains('/', StringComparison.Ordinal))
                continue;
            foreach (var mention in entity.Mentions.Where(mention => char.IsUpper(reading.Article.Text[mention.Start])))
                keys[mention.Start] = (mention, entity.Key!);
        }

        return keys;
    }

    /// <summary>The words behind one that corrects, up to the end of the clause: <c>et non au mois d'août</c>.</summary>
    private IEnumerable<string> RuledOut(IReadOnlyList<Token> tokens, Func<Token, bool> said)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!said(tokens[i]) || !_pack.Words["correcting"].Contains(tokens[i].Form.ToLowerInvariant()))
                continue;
            foreach (var token in tokens.Skip(i + 1).Take(RuledOutAtMost).Where(token => said(token) && token.Upos is not PartOfSpeech.Punct))
                yield return NameFold.Of(token.Form);
        }
    }

    private bool IsNegation(Token token) => token.Has("Polarity=Neg") || _pack.Words["negation"].Contains(token.Form.ToLowerInvariant());

    /// <summary>The minute of the day that a TIMEX3 value ends with, such as <c>T21:40</c>.</summary>
    private static int? Clock(TimeReference time)
    {
        var at = time.Value.IndexOf('T', StringComparison.Ordinal);
        return at >= 0 && TimeOnly.TryParseExact(time.Value.AsSpan(at + 1), "HH:mm", out var clock) ? (clock.Hour * 60) + clock.Minute : null;
    }

    private static void Add(Dictionary<string, WeightedTerm> terms, WeightedTerm term) =>
        terms[term.Term] = terms.TryGetValue(term.Term, out var known) ? known with { Weight = known.Weight + term.Weight, Proper = known.Proper || term.Proper } : term;
}
