using CsCheck;
using Selon.Languages;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Syntax;

public sealed class SyntaxAnalyzerSpecs
{
    private static readonly SyntaxAnalyzer French = SyntaxAnalyzer.Load(PackFiles.Embedded("fr"));
    private static readonly SyntaxAnalyzer English = SyntaxAnalyzer.Load(PackFiles.Embedded("en"));

    private static readonly string[] Awkward = ["le", "ministre", "M.", "dit", "«", "»", "\"", "du", "des", "l'", "qu'", "aujourd'hui", "don't", "cannot", "s'", "U.S.", "...", "10 000", "a-t-il", "http://a.fr/b", "!", "?", ".", "DES", "ÉLECTIONS", "elections", "\n", "•", "-"];

    [Fact]
    public void A_speaker_is_the_subject_of_his_verb()
    {
        var sentence = Read(French, "Le ministre a annoncé mardi une réforme.").Single();
        var minister = sentence.Tokens.Single(token => token.Form == "ministre");

        Assert.Equal(("annoncer", PartOfSpeech.Verb, Relation.Root), (sentence.Tokens[3].Lemma, sentence.Tokens[3].Upos, sentence.Tokens[3].Relation));
        Assert.Equal((3, Relation.Nsubj), (minister.Head, minister.Relation));
    }

    [Fact]
    public void What_is_said_hangs_on_the_verb_of_saying()
    {
        var sentence = Read(English, "The minister said that the talks had failed.").Single();
        var failed = sentence.Tokens.Single(token => token.Form == "failed");

        Assert.Equal((2, Relation.Ccomp, "fail"), (failed.Head, failed.Relation, failed.Lemma));
    }

    [Theory]
    [InlineData("LE MINISTRE ANNONCE UNE RÉFORME DES RETRAITES", "MINISTRE", "ANNONCE")]
    [InlineData("Le ministre a annonçé mardi une réfrome des retraites.", "ministre", "annonçé")]
    [InlineData("Le ministre a declare que la reforme etait prete.", "ministre", "declare")]
    [InlineData("Les medecins denoncent une situation catastrophique.", "medecins", "denoncent")]
    public void Capitals_missing_accents_and_slips_of_the_pen_leave_the_subject_where_it_is(string text, string subject, string verb)
    {
        var sentence = Read(French, text).Single();
        var found = sentence.Tokens.Single(token => token.Form == subject);

        Assert.Equal((verb, PartOfSpeech.Verb, Relation.Nsubj), (sentence.Tokens[found.Head].Form, sentence.Tokens[found.Head].Upos, found.Relation));
    }

    [Fact]
    public void A_title_in_capitals_is_read_as_one_in_small_letters()
    {
        static IEnumerable<(string, PartOfSpeech, int)> Look(string text) => Read(English, text).Single().Tokens.Select(token => (token.Lemma.ToLowerInvariant(), token.Upos, token.Head));

        Assert.Equal(Look("the minister says she will resign"), Look("THE MINISTER SAYS SHE WILL RESIGN"));
    }

    [Fact]
    public void What_a_sentence_gives_does_not_depend_on_its_company()
    {
        const string Alone = "Le maire a refusé de répondre aux questions.";
        var company = Alone + " Il pleut. Selon une source proche du dossier, les travaux, qui devaient commencer lundi, n'auront pas lieu avant la fin de l'année. " + Alone;

        var read = Read(French, company);

        Assert.Equal(Read(French, Alone).Single().Tokens, read[0].Tokens);
        Assert.Equal(read[0].Tokens.Select(token => (token.Lemma, token.Features, token.Head, token.Relation)), read[^1].Tokens.Select(token => (token.Lemma, token.Features, token.Head, token.Relation)));
    }

    [Fact]
    public void Many_threads_read_as_one_does()
    {
        const string Text = "La ministre a promis une aide. « Nous tiendrons parole », a-t-elle dit.";
        var one = Read(French, Text).SelectMany(sentence => sentence.Tokens).ToList();

        var many = new List<Token>[16];
        Parallel.For(0, many.Length, at => many[at] = [.. Read(French, Text).SelectMany(sentence => sentence.Tokens)]);

        Assert.All(many, tokens => Assert.Equal(one, tokens));
    }

    [Fact]
    public void Any_text_gives_well_formed_trees()
    {
        var characters = Gen.OneOf(Gen.Char, Gen.Char["aàbcdeéilmnoprstuABCDE 0123456789.,;:!?'’\"«»“”()-–—…\u00A0\u202F\n\t"]);
        Gen.Select(characters.Array[0, 300], Gen.Bool).Sample((text, french) => WellFormed(new string(text), french ? French : English));
    }

    [Fact]
    public void Any_sequence_of_words_gives_well_formed_trees()
    {
        var words = Gen.OneOf([.. Awkward.Select(Gen.Const)]);
        Gen.Select(words.Array[0, 120], Gen.Bool).Sample((text, french) => WellFormed(string.Join(' ', text), french ? French : English));
    }

    [Fact]
    public void A_very_long_line_without_any_full_stop_is_read_in_parts()
    {
        var sentences = Read(French, string.Join(' ', Enumerable.Repeat("des mots sans fin", 500)));

        Assert.True(sentences.Count > 1);
        Assert.All(sentences, sentence => Assert.True(IsTree(sentence)));
    }

    [Fact]
    public void A_pack_without_a_model_says_what_to_do()
    {
        var error = Assert.Throws<SelonException>(() => SyntaxAnalyzer.Load(PackFiles.Embedded("xx")));

        Assert.Contains("Selon.Training", error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Sentence> Read(SyntaxAnalyzer analyzer, string text) => analyzer.Analyze(text, [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)]);

    private static bool WellFormed(string text, SyntaxAnalyzer analyzer)
    {
        var sentences = Read(analyzer, text);
        return sentences.All(sentence => IsTree(sentence) && sentence.Tokens.Count > 0)
            && sentences.SelectMany(sentence => sentence.Tokens).All(token => token.Surface.Contains(token.Span) && token.Span.Length > 0 && token.Surface.Start >= 0 && token.Surface.End <= text.Length)
            && InOrder([.. sentences.SelectMany(sentence => sentence.Tokens)]);
    }

    private static bool InOrder(Token[] tokens)
    {
        for (var at = 1; at < tokens.Length; at++)
            if (tokens[at].Surface != tokens[at - 1].Surface ? tokens[at].Span.Start < tokens[at - 1].Surface.End : tokens[at].Span < tokens[at - 1].Span)
                return false;
        return true;
    }

    private static bool IsTree(Sentence sentence)
    {
        if (sentence.Tokens.Count(token => token.Head < 0) != 1)
            return false;
        foreach (var token in sentence.Tokens)
        {
            var (at, steps) = (token.Index, 0);
            while (at >= 0 && steps++ <= sentence.Tokens.Count)
                at = sentence.Tokens[at].Head;
            if (at >= 0 || (token.Head < 0 && token.Relation != Relation.Root))
                return false;
        }

        return true;
    }
}
