using Selon.Languages;
using Selon.Models;

namespace Selon.Statements.Describing;

/// <summary>Logistic regression over the stances, learnt from annotated articles (<c>stance.bin</c>).</summary>
internal sealed unsafe class StanceWeights
{
    public const string Features = "stance.features";

    public const string Margins = "stance.margins";

    /// <summary>Weights are whole multiples of this.</summary>
    public const double Unit = 1.0 / 1024;

    public static readonly int Count = Enum.GetValues<Stance>().Length;

    private readonly SparseLinear _features;
    private readonly int[] _margins;

    public StanceWeights(ModelFile model)
    {
        _features = new SparseLinear(model, Features);
        _margins = new ReadOnlySpan<int>(model.Section(Margins, out var length), checked((int)length / sizeof(int))).ToArray();
    }

    /// <summary>Null where the pack has no model of stances.</summary>
    public static StanceWeights? Load(PackFiles files)
    {
        using var stream = files.Open("stance.bin");
        return stream is null ? null : new StanceWeights(ModelFile.Open(stream));
    }

    public Stance Decide(FeatureList features, Stance rule, Form form)
    {
        Span<int> scores = stackalloc int[Count];
        scores.Clear();
        foreach (var feature in features.NamingCue)
            _features.Add(feature, scores);
        foreach (var feature in features.Plain)
            _features.Add(feature, scores);
        return Best(scores, _margins, rule, form);
    }

    /// <summary>The stance that leads the rules' own by most, beyond its margin.</summary>
    /// <param name="margins">For each stance of the rules and each stance instead of it, first those of indirect contents, then of contents with quoted words.</param>
    public static Stance Best(ReadOnlySpan<int> scores, ReadOnlySpan<int> margins, Stance rule, Form form)
    {
        var own = margins.Slice(((form is Form.Indirect ? 0 : Count) + (int)rule) * Count, Count);
        var (best, lead) = (rule, 0);
        for (var stance = 0; stance < Count; stance++)
        {
            var by = scores[stance] - scores[(int)rule] - own[stance];
            if (stance != (int)rule && by > lead)
                (best, lead) = ((Stance)stance, by);
        }

        return best;
    }
}
