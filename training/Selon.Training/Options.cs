using System.Globalization;

namespace Selon.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public required string Pack { get; init; }

    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>Treebanks to report on while learning; they change nothing.</summary>
    public IReadOnlyList<string> Watched { get; init; } = [];

    public int Epochs { get; init; } = 20;

    public int Width { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public float Drop { get; init; } = 0.3f;

    /// <summary>A model whose network is kept, so that only what is quickly learnt is made anew.</summary>
    public string? Kept { get; init; }

    public string Output { get; init; } = "model.bin";

    /// <summary>What the network was learnt with, for the model's header.</summary>
    public string Recipe => string.Create(CultureInfo.InvariantCulture, $"--layers {Layers} --width {Width} --epochs {Epochs} --drop {Drop}");

    public static Options? Parse(string[] args)
    {
        var plain = new List<string>();
        var watched = new List<string>();
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < args.Length; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
                plain.Add(args[at]);
            else if (at + 1 == args.Length)
                return null;
            else if (args[at] == "--watch")
                watched.Add(args[++at]);
            else
                named[args[at]] = args[++at];
        }

        if (plain.Count < 2 || !Directory.Exists(plain[0]))
            return null;
        var standard = new Options { Pack = plain[0], Treebanks = plain[1..] };
        return standard with
        {
            Watched = watched,
            Epochs = int.Parse(named.GetValueOrDefault("--epochs", "20"), CultureInfo.InvariantCulture),
            Width = int.Parse(named.GetValueOrDefault("--width", "128"), CultureInfo.InvariantCulture),
            Layers = int.Parse(named.GetValueOrDefault("--layers", "2"), CultureInfo.InvariantCulture),
            Drop = float.Parse(named.GetValueOrDefault("--drop", "0.3"), CultureInfo.InvariantCulture),
            Kept = named.GetValueOrDefault("--keep"),
            Output = named.GetValueOrDefault("--output", Path.Combine(plain[0], "model.bin")),
        };
    }
}
