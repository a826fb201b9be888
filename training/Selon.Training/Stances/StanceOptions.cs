using System.Globalization;

namespace Selon.Training.Stances;

/// <summary>What the command line asks for: packs, each with folders of annotated articles.</summary>
internal sealed record StanceOptions
{
    public const string Usage = "Selon.Training stances (--pack languages/TAG ([--times N] FOLDER | --watch FOLDER)…)… [--passes N] [--penalty X] [--least N] [--margin X] [--quoted X] [--asserts X] [--output PREFIX]   builds languages/TAG/stance.bin of all packs together";

    /// <param name="Times">How often in a pass its articles are learnt from.</param>
    /// <param name="Watched">Only reported on; it changes nothing.</param>
    public sealed record Set(string Pack, string Folder, int Times, bool Watched);

    public required IReadOnlyList<Set> Sets { get; init; }

    public int Passes { get; init; } = 30;

    public double Penalty { get; init; } = 0.2;

    /// <summary>Features that fewer articles have are left out.</summary>
    public int LeastArticles { get; init; } = 2;

    /// <summary>By how much, in log odds, another stance has to lead over what the rules say.</summary>
    public double Margin { get; init; } = 0.1;

    /// <summary>By how much it has to lead over asserting where the words are quoted.</summary>
    public double QuotedMargin { get; init; } = 1;

    /// <summary>By how much asserting has to lead over what the rules say instead.</summary>
    public double AssertsMargin { get; init; } = 1;

    /// <summary>Models are written to this with the language behind a point; null for their places in the packs.</summary>
    public string? Output { get; init; }

    public string Recipe => string.Create(CultureInfo.InvariantCulture, $"--passes {Passes} --penalty {Penalty} --least {LeastArticles} --margin {Margin} --quoted {QuotedMargin} --asserts {AssertsMargin}");

    public string PathOf(string pack) => Output is null ? Path.Combine(pack, "stance.bin") : $"{Output}.{Path.GetFileName(Path.TrimEndingDirectorySeparator(pack))}";

    /// <summary>Null where the line is wrong.</summary>
    public static StanceOptions? Parse(string[] args)
    {
        var sets = new List<Set>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        string? pack = null;
        var times = 1;
        for (var at = 0; at < args.Length; at++)
        {
            var given = args[at].StartsWith("--", StringComparison.Ordinal);
            if (given && at + 1 == args.Length)
                return null;
            if (args[at] == "--pack")
                pack = args[++at];
            else if (args[at] == "--times")
                times = int.Parse(args[++at], CultureInfo.InvariantCulture);
            else if (given && args[at] != "--watch")
                named[args[at]] = args[++at];
            else if (pack is null)
                return null;
            else
            {
                sets.Add(given ? new Set(pack, args[++at], times, true) : new Set(pack, args[at], times, false));
                times = 1;
            }
        }

        if (sets.Count == 0 || sets.SelectMany(set => new[] { set.Pack, set.Folder }).Any(folder => !Directory.Exists(folder)))
            return null;
        var standard = new StanceOptions { Sets = sets };
        return standard with
        {
            Passes = (int)Number("--passes", standard.Passes),
            Penalty = Number("--penalty", standard.Penalty),
            LeastArticles = (int)Number("--least", standard.LeastArticles),
            Margin = Number("--margin", standard.Margin),
            QuotedMargin = Number("--quoted", standard.QuotedMargin),
            AssertsMargin = Number("--asserts", standard.AssertsMargin),
            Output = named.GetValueOrDefault("--output"),
        };

        double Number(string name, double otherwise) => named.TryGetValue(name, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
    }
}
