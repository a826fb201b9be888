using System.Globalization;
using System.Text;
using Selon.Syntax;

namespace Selon.Formats.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes are passed over.</summary>
internal static class ConlluReader
{
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Count > 0)
                yield return Sentence(lines);
            lines.Clear();
        }

        if (lines.Count > 0)
            yield return Sentence(lines);
    }

    private static ConlluSentence Sentence(List<string> lines)
    {
        string id = "", text = "";
        var opens = false;
        var words = new List<ConlluWord>();
        var built = new StringBuilder();
        var multiwordEnd = 0;
        var surface = default(TextSpan);
        foreach (var line in lines)
        {
            if (line[0] == '#')
            {
                opens |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
                id = Comment(line, "# sent_id = ") ?? id;
                text = Comment(line, "# text = ") ?? text;
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length != 10)
                throw new FormatException($"Sentence {id} has a line of {cells.Length} cells instead of 10; mend it.");
            if (cells[0].Contains('.', StringComparison.Ordinal))
                continue;
            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            var number = int.Parse(dash < 0 ? cells[0] : cells[0][..dash], CultureInfo.InvariantCulture);
            if (dash >= 0)
                multiwordEnd = int.Parse(cells[0].AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (dash >= 0 || number > multiwordEnd)
            {
                surface = new TextSpan(built.Length, built.Length + cells[1].Length);
                built.Append(cells[1]);
                if (!cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                    built.Append(' ');
            }

            if (dash < 0)
                words.Add(Word(cells, surface, number <= multiwordEnd));
        }

        // Rebuilt from the words, so that spans fit even where the text line has other white space.
        return new ConlluSentence(id, built.ToString().TrimEnd(' '), opens, words);
    }

    private static ConlluWord Word(string[] cells, TextSpan surface, bool inMultiword) => new(
        cells[1], cells[2], Morphology.Part(cells[3]), cells[5] == "_" ? "" : cells[5],
        int.Parse(cells[6], CultureInfo.InvariantCulture) - 1, cells[7], surface, inMultiword);

    private static string? Comment(string line, string name) => line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..] : null;
}
