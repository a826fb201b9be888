using System.Globalization;
using System.Text;
using Selon.Syntax;

namespace Selon.Formats.Conllu;

/// <summary>CoNLL-U (https://universaldependencies.org/format.html); the last column tells where in the article a token stands, in UTF-16 code units.</summary>
internal sealed class ConlluReadingWriter(Stream output) : TextReadingWriter(output)
{
    protected override void WriteReading(Reading reading)
    {
        Output.WriteLine($"# newdoc id = {Plain(reading.Article.Id)}");
        for (var at = 0; at < reading.Sentences.Count; at++)
            if (reading.Sentences[at].Tokens.Count > 0)
                WriteSentence(reading.Sentences[at], string.Create(CultureInfo.InvariantCulture, $"{Plain(reading.Article.Id)}-{at + 1}"), reading.Article.Text);
    }

    protected override void WriteEnd()
    {
    }

    private void WriteSentence(Sentence sentence, string id, string text)
    {
        Output.WriteLine($"# sent_id = {id}");
        Output.WriteLine($"# text = {TextOf(sentence, text)}");
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var token = sentence.Tokens[at];
            var last = LastPart(sentence, at);
            var opens = last > at && (at == 0 || sentence.Tokens[at - 1].Surface != token.Surface);
            var parts = last > at || (at > 0 && sentence.Tokens[at - 1].Surface == token.Surface);
            if (opens)
                WriteCells($"{at + 1}-{last + 1}", Plain(token.Surface.In(text)), Place(token.Surface, NoSpace(sentence, last)));
            WriteWord(token, parts ? token.Span == token.Surface ? "_" : Place(token.Span, false) : Place(token.Span, NoSpace(sentence, at)));
        }

        Output.WriteLine();
    }

    private void WriteWord(Token token, string place)
    {
        var relation = Morphology.Name(token.Relation) + (token.Subtype.Length > 0 ? ":" + token.Subtype : "");
        var features = token.Features.Length > 0 ? token.Features : "_";
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{token.Index + 1}\t{Plain(token.Form)}\t{Plain(token.Lemma)}\t{Morphology.Name(token.Upos)}\t_\t{features}\t{token.Head + 1}\t{relation}\t_\t{place}"));
    }

    private void WriteCells(string id, string form, string place) => Output.WriteLine($"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{place}");

    /// <summary>The last word of the written token that word <paramref name="at"/> belongs to.</summary>
    private static int LastPart(Sentence sentence, int at)
    {
        var last = at;
        while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Surface == sentence.Tokens[at].Surface)
            last++;
        return last;
    }

    private static bool NoSpace(Sentence sentence, int at) =>
        at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Surface.Start == sentence.Tokens[at].Surface.End;

    private static string Place(TextSpan span, bool noSpace) =>
        string.Create(CultureInfo.InvariantCulture, $"{(noSpace ? "SpaceAfter=No|" : "")}end_char={span.End}|start_char={span.Start}");

    /// <summary>The tokens as the format wants them: with one space where there is any.</summary>
    private static string TextOf(Sentence sentence, string text)
    {
        var line = new StringBuilder();
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (LastPart(sentence, at) != at)
                continue;
            line.Append(Plain(sentence.Tokens[at].Surface.In(text)));
            if (at + 1 < sentence.Tokens.Count && !NoSpace(sentence, at))
                line.Append(' ');
        }

        return line.ToString();
    }

    /// <summary>Tabs and line ends would break the columns.</summary>
    private static string Plain(string cell) => cell.Length == 0 ? "_" : cell.ReplaceLineEndings(" ").Replace('\t', ' ');
}
