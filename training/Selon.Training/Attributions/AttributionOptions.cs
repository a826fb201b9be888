using System.Globalization;

namespace Selon.Training.Attributions;

/// <summary>What the command line asks for: packs, each with folders of annotated articles.</summary>
internal sealed record AttributionOptions
{
    public const string Usage = "Selon.Training statements (--pack languages/TAG ([--times N] FOLDER | --watch FOLDER)…)… [--epochs N] [--drop X] [--seed N] [--keep PREFIX] [--output PREFIX]   builds languages/TAG/statements.bin of all packs together";

    /// <param name="Pack">The number of the pack.</param>
    /// <param name="Times">How often in a pass its articles are learnt from.</param>
    /// <param name="Watched">Only reported on; it changes nothing.</param>
    public sealed record Set(int Pack, string Folder, int Times, bool Watched);

    public required IReadOnlyList<string> Packs { get; init; }

    public required IReadOnlyList<Set> Sets { get; init; }

    public int Epochs { get; init; } = 12;

    public float Drop { get; init; } = 0.42f;

    /// <summary>Where chance begins; another one gives another network of the same worth, give or take a point.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Models are written to this with the language behind a point; null for their places in the packs.</summary>
    public string? Output { get; init; }

    /// <summary>What the network was learnt with, for the model's header.</summary>
    public string Recipe => string.Create(CultureInfo.InvariantCulture, $"--epochs {Epochs} --drop {Drop} --seed {Seed}");

    /// <summary>Models whose networks are kept, named as by <see cref="Output"/>, with those of the parts beside them, so that only confidence is learnt anew.</summary>
    public string? Kept { get; init; }

    public string PathOf(int pack) => PathOf(pack, Output);

    public string PathOf(int pack, string? prefix) => prefix is null ? Path.Combine(Packs[pack], "statements.bin") : $"{prefix}.{Path.GetFileName(Path.TrimEndingDirectorySeparator(Packs[pack]))}";

    /// <summary>Null where the line is wrong.</summary>
    public static AttributionOptions? Parse(string[] args)
    {
        var packs = new List<string>();
        var sets = new List<Set>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        var times = 1;
        for (var at = 0; at < args.Length; at++)
        {
            var given = args[at].StartsWith("--", StringComparison.Ordinal);
            if (given && at + 1 == args.Length)
                return null;
            if (args[at] == "--pack")
                packs.Add(args[++at]);
            else if (args[at] == "--times")
                times = int.Parse(args[++at], CultureInfo.InvariantCulture);
            else if (args[at] == "--watch")
                sets.Add(new Set(packs.Count - 1, args[++at], 1, true));
            else if (given)
                named[args[at]] = args[++at];
            else
            {
                sets.Add(new Set(packs.Count - 1, args[at], times, false));
                times = 1;
            }
        }

        if (packs.Count == 0 || sets.Count == 0 || sets.Any(set => set.Pack < 0) || packs.Concat(sets.Select(set => set.Folder)).Any(folder => !Directory.Exists(folder)))
            return null;
        var standard = new AttributionOptions { Packs = packs, Sets = sets };
        return standard with
        {
            Epochs = named.TryGetValue("--epochs", out var epochs) ? int.Parse(epochs, CultureInfo.InvariantCulture) : standard.Epochs,
            Drop = named.TryGetValue("--drop", out var drop) ? float.Parse(drop, CultureInfo.InvariantCulture) : standard.Drop,
            Seed = named.TryGetValue("--seed", out var seed) ? ulong.Parse(seed, CultureInfo.InvariantCulture) : standard.Seed,
            Kept = named.GetValueOrDefault("--keep"),
            Output = named.GetValueOrDefault("--output"),
        };
    }
}
