namespace Selon.Languages.Lexicons;

/// <summary>A row of <c>cues.tsv</c>.</summary>
/// <param name="Head">The lemma of the first word.</param>
/// <param name="Rest">The further words of a fixed phrase.</param>
/// <param name="Prepositions">Those of the frames <c>PREPOSITION+np</c>.</param>
/// <param name="Strength">From 0 to 1: how often it makes a statement in news prose.</param>
internal sealed record CueEntry(
    string Head,
    IReadOnlyList<string> Rest,
    bool Reflexive,
    CueClass Class,
    Frames Frames,
    IReadOnlyList<string> Prepositions,
    Stance Stance,
    Stance Negated,
    double Strength)
{
    public bool Takes(Frames frames) => (Frames & frames) != 0;
}
