using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>A statement as the reader finds it, with the stance that annotators gave it.</summary>
internal sealed record StanceExample(string Article, FeatureList Features, Stance Rule, Form Form, Stance Gold)
{
    /// <summary>How often it is learnt from in a pass.</summary>
    public int Times { get; init; } = 1;

    public IEnumerable<ulong> AllFeatures => Features.NamingCue.Concat(Features.Plain);
}
