using System.Globalization;

namespace Selon.Training.Names;

/// <summary>What the command line asks for: packs, each with folders of annotated articles or treebanks.</summary>
internal sealed record NameTaggerOptions
{
    public const string Usage = "Selon.Training names (--pack languages/TAG ([--times N] FOLDER|FILE.conllu)…)… [--epochs N] [--drop X] [--seed N] [--output PREFIX]   builds languages/TAG/names.bin of all packs together";

    /// <param name="Pack">The number of the pack.</param>
    /// <param name="Times">How often in a pass its texts are learnt from.</param>
    public sealed record Set(int Pack, string Source, int Times);

    public required IReadOnlyList<string> Packs { get; init; }

    public required IReadOnlyList<Set> Sets { get; init; }

    public int Epochs { get; init; } = 14;

    public float Drop { get; init; } = 0.5f;

    public ulong Seed { get; init; } = 1;

    /// <summary>Models are written to this with the language behind a point; null for their places in the packs.</summary>
    public string? Output { get; init; }

    public string Recipe => string.Create(CultureInfo.InvariantCulture, $"--epochs {Epochs} --drop {Drop} --seed {Seed}");

    /// <summary>Null where the line is wrong.</summary>
    public static NameTaggerOptions? Parse(string[] args)
    {
        var packs = new List<string>();
        var sets = new List<Set>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var (at, times) = (0, 1); at < args.Length; at++)
        {
            var given = args[at].StartsWith("--", StringComparison.Ordinal);
            if (given && at + 1 == args.Length)
                return null;
            if (args[at] == "--pack")
                packs.Add(args[++at]);
            else if (args[at] == "--times")
                times = int.Parse(args[++at], CultureInfo.InvariantCulture);
            else if (given)
                named[args[at]] = args[++at];
            else
                (_, times) = (sets.Count, Add(args[at], times));
        }

        int Add(string source, int times)
        {
            sets.Add(new Set(packs.Count - 1, source, times));
            return 1;
        }

        if (sets.Count == 0 || sets.Any(set => set.Pack < 0 || !Path.Exists(set.Source)) || packs.Any(pack => !Directory.Exists(pack)))
            return null;
        var standard = new NameTaggerOptions { Packs = packs, Sets = sets };
        return standard with
        {
            Epochs = named.TryGetValue("--epochs", out var epochs) ? int.Parse(epochs, CultureInfo.InvariantCulture) : standard.Epochs,
            Drop = named.TryGetValue("--drop", out var drop) ? float.Parse(drop, CultureInfo.InvariantCulture) : standard.Drop,
            Seed = named.TryGetValue("--seed", out var seed) ? ulong.Parse(seed, CultureInfo.InvariantCulture) : standard.Seed,
            Output = named.GetValueOrDefault("--output"),
        };
    }
}
