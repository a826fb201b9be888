using System.Text.RegularExpressions;
using Selon.Places.Gazetteers;

namespace Selon.Copies;

/// <summary>Whom an article credits at its beginning and its end: <c>PARIS (AFP) —</c>, <c>(AFP)</c>, <c>avec AFP</c>, “with Reuters”.</summary>
internal static partial class Credits
{
    private const int Edge = 120;

    /// <param name="credit">Words in front of a credit, in lower case.</param>
    public static IReadOnlyList<string> In(string text, IReadOnlySet<string> credit)
    {
        var edges = text.Length <= 2 * Edge ? text : $"{text[..Edge]}\n{text[^Edge..]}";
        var found = Bracketed().Matches(edges).Select(match => match.Groups[1].Value).ToList();
        foreach (Match match in Named().Matches(edges))
        {
            if (credit.Contains(match.Groups[1].Value.ToLowerInvariant()))
                found.Add(match.Groups[2].Value);
        }

        return [.. found.SelectMany(name => name.Split(['/', ',', '&'], StringSplitOptions.TrimEntries)).Select(name => NameFold.Of(name)).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\((?:\w+ )?(\p{Lu}[^()\n]{1,40})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(\w+)(?:\s*:\s*|\s+(?:\w{1,3}['’ ])?)(\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
