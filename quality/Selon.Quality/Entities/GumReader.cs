using Selon.Formats.Conllu;
using Selon.Mentions;
using Selon.Syntax;

namespace Selon.Quality.Entities;

/// <summary>
/// Reads the documents of a treebank with <c>Entity=</c> in its last column, as GUM has it (https://wiki.gucorpling.org/gum/entities). Of each mention with a proper noun as
/// its head (or right behind it: “presenter Anne Roy”), its name is taken: the capitalised words around it that hang on it, and the small words between these, without titles
/// and possessive. Of names inside one another the outermost counts.
/// </summary>
internal static class GumReader
{
    private const string Document = "# newdoc id = ";
    private const string Column = "Entity=";

    private static readonly HashSet<string> InNames = ["of", "for", "de", "and", "the", "-", "–", "'", "’"];

    public static IEnumerable<EntityDocument> Read(IEnumerable<string> lines)
    {
        var id = "";
        var document = new List<string>();
        foreach (var line in lines)
        {
            if (line.StartsWith(Document, StringComparison.Ordinal))
            {
                if (document.Count > 0)
                    yield return Of(id, document);
                document.Clear();
                id = line[Document.Length..];
            }

            document.Add(line);
        }

        if (document.Count > 0)
            yield return Of(id, document);
    }

    private static EntityDocument Of(string id, List<string> lines)
    {
        var sentences = ConlluReader.Read(new StringReader(string.Join('\n', lines) + "\n")).Where(sentence => sentence.Words.Count > 0).ToList();
        var text = ConlluText.Of(sentences);
        var marks = lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split('\t')).Where(cells => cells[0].All(char.IsAsciiDigit))
            .Select(cells => cells[9].Split('|').FirstOrDefault(part => part.StartsWith(Column, StringComparison.Ordinal))?[Column.Length..] ?? "").ToList();
        var mentions = new List<EntityMention>();
        var at = 0;
        for (var i = 0; i < sentences.Count; at += sentences[i++].Words.Count)
        {
            foreach (var (attributes, first, last) in Spans(marks.GetRange(at, sentences[i].Words.Count)))
            {
                if (Mention(sentences[i], attributes.Split('-', 7), first, last, text.Offsets[i]) is { } mention)
                    mentions.Add(mention);
            }
        }

        var names = mentions.Where(mention => mention.IsName).ToList();
        return new EntityDocument(id, text.Text, [.. mentions.Where(mention => mention.Kind is not EntityKind.Unknown && !names.Exists(outer => outer.Span != mention.Span && outer.Span.Contains(mention.Span))).DistinctBy(mention => mention.Span).OrderBy(mention => mention.Span)]);
    }

    /// <summary>What is written behind each opening bracket, with its first and last word.</summary>
    private static IEnumerable<(string Attributes, int First, int Last)> Spans(List<string> marks)
    {
        var open = new List<(string Attributes, int First)>();
        for (var i = 0; i < marks.Count; i++)
        {
            var rest = marks[i].AsSpan();
            var found = new List<(string Attributes, int First, int Last)>();
            while (rest.Length > 0)
            {
                var opens = rest[0] == '(';
                rest = opens ? rest[1..] : rest;
                var end = rest.IndexOfAny('(', ')');
                var word = (end < 0 ? rest : rest[..end]).ToString();
                var closes = end >= 0 && rest[end] == ')';
                rest = end < 0 ? [] : rest[(closes ? end + 1 : end)..];
                if (opens)
                    open.Add((word, i));
                if (!closes)
                    continue;
                var index = open.FindLastIndex(mention => opens || mention.Attributes.StartsWith(word + "-", StringComparison.Ordinal));
                if (index < 0)
                    continue;
                found.Add((open[index].Attributes, open[index].First, i));
                open.RemoveAt(index);
            }

            foreach (var mention in found)
                yield return mention;
        }
    }

    private static EntityMention? Mention(ConlluSentence sentence, string[] attributes, int first, int last, int offset)
    {
        var kind = attributes.ElementAtOrDefault(1) switch
        {
            "person" => EntityKind.Person,
            "organization" => EntityKind.Organisation,
            "place" => EntityKind.Place,
            _ => EntityKind.Unknown,
        };
        var head = Enumerable.Range(first, last - first + 1).FirstOrDefault(i => sentence.Words[i].Head < first || sentence.Words[i].Head > last, first);
        if (kind is EntityKind.Person && first == last && sentence.Words[head].Upos is PartOfSpeech.Pron && sentence.Words[head].Features.Contains("Person=3", StringComparison.Ordinal))
            return new EntityMention(SpanOf(sentence, head, head, offset), kind, attributes[0], false);
        if (sentence.Words[head].Upos is PartOfSpeech.Noun && head < last && sentence.Words[head + 1] is { Upos: PartOfSpeech.Propn, Relation: "appos" or "flat" } && sentence.Words[head + 1].Head == head)
            head++;
        if (sentence.Words[head].Upos is not PartOfSpeech.Propn)
            return null;
        var (from, to) = (head, head);
        while (from > first && IsPart(sentence, from - 1, head) && sentence.Words[from - 1].Relation is not "nmod:desc")
            from--;
        for (var i = head + 1; i <= last && (IsPart(sentence, i, head) || InNames.Contains(sentence.Words[i].Form)); i++)
            to = IsPart(sentence, i, head) ? i : to;
        return new EntityMention(SpanOf(sentence, from, to, offset), kind, attributes[0], true);
    }

    private static bool IsPart(ConlluSentence sentence, int word, int head)
    {
        if (!char.IsUpper(sentence.Words[word].Form[0]) && !char.IsDigit(sentence.Words[word].Form[0]) || sentence.Words[word].Relation is "appos" or "parataxis" or "list" or "acl:relcl" or "det")
            return false;
        var up = word;
        while (up >= 0 && up != head)
        {
            if (up != word && sentence.Words[up].Relation is "appos" or "parataxis" or "list" || sentence.Words[up].Relation == "conj" && sentence.Words[up].Head == head)
                return false;
            up = sentence.Words[up].Head;
        }

        return up == head;
    }

    /// <summary>Words that are written as one with what follows (“Galois'”) end where they would end alone.</summary>
    private static TextSpan SpanOf(ConlluSentence sentence, int first, int last, int offset)
    {
        var end = sentence.Words[last].Surface.End;
        if (last + 1 < sentence.Words.Count && sentence.Words[last + 1].Surface == sentence.Words[last].Surface)
            end = sentence.Words[last].Surface.Start + sentence.Words[last].Form.Length;
        return new TextSpan(sentence.Words[first].Surface.Start + offset, end + offset);
    }
}
