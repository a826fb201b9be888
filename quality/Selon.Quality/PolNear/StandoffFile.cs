using System.Globalization;
using System.Text.RegularExpressions;

namespace Selon.Quality.PolNear;

/// <summary>PolNeAR's own annotation, brat standoff: lines such as <c>T3	Content 315 448;463 553	“One of…</c> with offsets into the text.</summary>
internal static partial class StandoffFile
{
    /// <summary>The articles of a folder; words and marks of the text are their tokens.</summary>
    /// <param name="folder">Holds <c>NAME_xxxx.ann</c>.</param>
    /// <param name="texts">Texts by name.</param>
    public static IReadOnlyList<TokenArticle> LoadAll(string folder, IReadOnlyDictionary<string, string> texts)
    {
        var articles = new List<TokenArticle>();
        foreach (var file in Directory.GetFiles(folder, "*.ann").Order(StringComparer.Ordinal))
        {
            var unmarked = new TokenArticle(Path.GetFileNameWithoutExtension(file), [], null);
            if (texts.TryGetValue(unmarked.Name, out var text))
                articles.Add(Mark(unmarked, Atoms.Of(text), text, File.ReadAllLines(file)));
        }

        return articles;
    }

    private static TokenArticle Mark(TokenArticle article, IReadOnlyList<Atom> atoms, string text, string[] lines)
    {
        var labels = new string[atoms.Count];
        Array.Fill(labels, "O");
        foreach (var match in lines.Select(x => Span().Match(x)).Where(x => x.Success))
        {
            foreach (var range in match.Groups["ranges"].Value.Split(';'))
            {
                var ends = Array.ConvertAll(range.Split(' '), x => int.Parse(x, CultureInfo.InvariantCulture));
                Label(labels, atoms, new TextSpan(ends[0], ends[1]), match.Groups["kind"].Value.ToLowerInvariant());
            }
        }

        var sentences = new List<TokenSentence>();
        foreach (var (start, end) in Sentences(atoms, text))
            sentences.Add(new TokenSentence([.. atoms.Skip(start).Take(end - start).Select(x => x.Place.In(text))], Begun(labels[start..end])));
        return article with { Sentences = sentences, Places = [.. atoms.Select(x => (TextSpan?)x.Place)] };
    }

    private static void Label(string[] labels, IReadOnlyList<Atom> atoms, TextSpan span, string kind)
    {
        var begun = false;
        for (var i = 0; i < atoms.Count; i++)
        {
            if (!atoms[i].Place.Overlaps(span))
                continue;
            labels[i] = (begun ? "I-" : "B-") + kind;
            begun = true;
        }
    }

    /// <summary>A range that runs on from the sentence before begins anew.</summary>
    private static string[] Begun(string[] labels)
    {
        if (labels is [['I', .. var rest], ..])
            labels[0] = "B" + rest;
        return labels;
    }

    /// <summary>Sentences by a rough rule: a line's end, or a full stop with white space and no small letter behind it.</summary>
    private static IEnumerable<TokenRange> Sentences(IReadOnlyList<Atom> atoms, string text)
    {
        var start = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            var gap = i + 1 == atoms.Count ? "\n" : text[atoms[i].Place.End..atoms[i + 1].Place.Start];
            if (!gap.Contains('\n', StringComparison.Ordinal) && (gap.Length == 0 || !Stops(atoms, i) || char.IsLower(text[atoms[i + 1].Place.Start])))
                continue;
            yield return new TokenRange(start, i + 1);
            start = i + 1;
        }
    }

    private static bool Stops(IReadOnlyList<Atom> atoms, int i)
    {
        while (i > 0 && atoms[i].Word is "\"" or ")" or "]")
            i--;
        return atoms[i].Word is "!" or "?" || (atoms[i].Word == "." && i > 0 && atoms[i - 1].Place.Length > 2);
    }

    [GeneratedRegex(@"^T\d+\t(?<kind>Source|Cue|Content) (?<ranges>[0-9 ;]+)\t")]
    private static partial Regex Span();
}
