using System.CommandLine;
using System.CommandLine.Parsing;

namespace Selon.Cli.Commands;

/// <summary>What is wrong with a command line, in one line, with the word that was probably meant.</summary>
internal static class Mistakes
{
    public static string Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens.Count > 0)
        {
            var word = result.UnmatchedTokens[0];
            return Unknown(word, word.StartsWith('-') ? Options(result) : command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
        }

        var path = string.Join(' ', Path(result.CommandResult));
        var what = result.Errors[0].Message.TrimEnd('.');
        return what.Contains("; ", StringComparison.Ordinal) ? what : $"{what}; see {path} --help";
    }

    /// <summary>Says that a word is not known, and which known one comes near.</summary>
    public static string Unknown(string word, IEnumerable<string> known)
    {
        var names = known.ToList();
        var near = names.Select(name => (name, distance: Distance(word, name)))
            .Where(n => n.distance <= Math.Max(1, n.name.Length / 3) || n.name.StartsWith(word, StringComparison.Ordinal))
            .OrderBy(n => n.distance).Select(n => n.name).FirstOrDefault();
        return near is null ? $"{word}: not known; the choices are {string.Join(", ", names)}" : $"{word}: not known; did you mean {near}?";
    }

    public static IEnumerable<string> Options(SymbolResult result) => result is CommandResult command
        ? command.Command.Options.Where(o => !o.Hidden).Select(o => o.Name)
        : [];

    private static IEnumerable<string> Options(ParseResult result) => Options(result.CommandResult);

    private static IEnumerable<string> Path(SymbolResult? result) =>
        result is CommandResult command ? Path(command.Parent).Append(command.Command.Name) : [];

    /// <summary>Edits between two words, two neighbours swapped counting as one (restricted Damerau–Levenshtein distance).</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
