using Selon.Languages;

namespace Selon.Text;

/// <summary>What a language says of its tokens: <c>lexicons/tokens.tsv</c> and <c>lexicons/abbreviations.txt</c>.</summary>
internal sealed class TokenRules
{
    private readonly Dictionary<string, string[]> _splits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elisions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _starters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _options = new(StringComparer.Ordinal);
    private readonly HashSet<string> _abbreviations = new(StringComparer.Ordinal);
    private readonly List<string> _endings = [];
    private readonly List<string> _clitics = [];

    public static TokenRules Load(PackFiles files)
    {
        var rules = new TokenRules();
        foreach (var row in Table.Parse(files.ReadText("lexicons/tokens.tsv"), "lexicons/tokens.tsv").Rows)
            rules.Add(row["kind"], row["form"], row["words"]);
        foreach (var line in (files.ReadText("lexicons/abbreviations.txt") ?? "").AsSpan().EnumerateLines())
            if (!line.IsWhiteSpace() && line[0] != '#')
                rules._abbreviations.Add(line.Trim().ToString());
        rules._endings.Sort(LongestFirst);
        rules._clitics.Sort(LongestFirst);
        return rules;
    }

    public bool SplitsHyphens => _options.Contains("split-hyphens");

    public bool SplitsSlashes => _options.Contains("split-slashes");

    public bool JoinsSigns => _options.Contains("join-signs");

    public bool JoinsNumbers => _options.Contains("join-numbers");

    /// <summary>True where a bare apostrophe behind an <c>s</c> is a word's ending.</summary>
    public bool EndsInApostrophe => _endings.Contains("s'");

    public IReadOnlyList<string> Endings => _endings;

    public IReadOnlyList<string> Clitics => _clitics;

    public bool IsElision(string lower) => _elisions.Contains(lower);

    public bool IsPrefix(string lower) => _prefixes.Contains(lower);

    public bool IsUnit(string lower) => _units.Contains(lower);

    public bool IsWhole(string lower) => _whole.Contains(lower);

    /// <param name="form">The abbreviation with its full stop, as it is written.</param>
    /// <param name="beforeNumber">True where a number follows.</param>
    public bool IsAbbreviation(string form, bool beforeNumber)
    {
        var lower = form.ToLowerInvariant();
        return _abbreviations.Contains(form) || _abbreviations.Contains(lower) || (beforeNumber && _abbreviations.Contains(lower + " #"));
    }

    /// <summary>True for a word that, capitalised behind an abbreviation, opens a sentence.</summary>
    public bool IsStarter(string lower) => _starters.Contains(lower);

    /// <summary>True where only the context tells whether the token is a multiword token (<c>des</c>).</summary>
    public bool IsAmbiguous(string lower) => _ambiguous.Contains(lower);

    public string[]? Split(string lower) => _splits.GetValueOrDefault(lower);

    private static int LongestFirst(string left, string right) =>
        left.Length != right.Length ? right.Length - left.Length : string.CompareOrdinal(left, right);

    private void Add(string kind, string form, string words)
    {
        switch (kind)
        {
            case "split":
            case "split?":
                _splits[form] = words.Split(' ');
                if (kind == "split?")
                    _ambiguous.Add(form);
                break;
            case "ending": _endings.Add(form); break;
            case "clitic": _clitics.Add(form); break;
            case "elision": _elisions.Add(form); break;
            case "prefix": _prefixes.Add(form); break;
            case "unit": _units.Add(form); break;
            case "whole": _whole.Add(form); break;
            case "starter": _starters.Add(form); break;
            case "option": _options.Add(form); break;
            default: throw new SelonException($"lexicons/tokens.tsv has the kind “{kind}”, which nobody reads; mend that line.");
        }
    }
}
