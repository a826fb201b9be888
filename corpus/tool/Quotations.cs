using System.Text.RegularExpressions;

namespace Selon.Corpus;

/// <summary>What an annotator should not have to count: quotation marks.</summary>
internal static partial class Quotations
{
    /// <summary>Direct, mixed or indirect, by the content's own quotation marks; the word that opens a complement does not count.</summary>
    public static string Form(string text, IReadOnlyList<Span> content)
    {
        var words = string.Join(' ', content.Select(c => text[c.Start..c.End]));
        if (!Marks().IsMatch(words)) return "indirect";
        return Whole(words) || content.All(c => Whole(text[c.Start..c.End])) ? "direct" : "mixed";
    }

    private static bool Whole(string words)
    {
        var rest = Opening().Replace(words, "");
        var match = Quotation().Match(rest);
        return match.Success && match.Index == 0 && match.Length == rest.Length;
    }

    /// <summary>Faults: a content that cuts a quotation in two, a quotation of some length that no statement holds.</summary>
    public static void Check(string text, IReadOnlyList<Statement> statements, Action<string> fault)
    {
        foreach (var s in statements.Where(s => !s.Optional))
        {
            var words = string.Join(' ', s.Content.Select(c => text[c.Start..c.End]));
            if (words.Count(c => c is '«' or '“') != words.Count(c => c is '»' or '”') || words.Count(c => c == '"') % 2 != 0)
                fault($"a quotation is cut: {words}");
        }

        foreach (Match m in Quotation().Matches(text))
        {
            var span = new Span(m.Index, m.Index + m.Length);
            if (m.Value.Count(c => c == ' ') > 4 && !statements.Any(s => s.Content.Any(c => c.Overlaps(span))))
                fault($"no statement holds the quotation {m.Value}");
        }
    }

    /// <summary>Whether a range that ends with a full stop ends outside a quotation.</summary>
    public static bool Closed(string text, Span range) =>
        range.End < text.Length && !"»”\" \u00A0\u202F".Contains(text[range.End], StringComparison.Ordinal) && text[range.Start] is not ('«' or '“' or '"');

    [GeneratedRegex("[«»“”\"]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:que|qu['’]|à|au|aux|de|du|d['’]|that|to)\s*:?\s*(?=[«“""])")]
    private static partial Regex Opening();

    [GeneratedRegex("«(?:[^«»]|«[^«»]*»)*»|“[^“”]*”|\"[^\"]*\"")]
    private static partial Regex Quotation();
}
