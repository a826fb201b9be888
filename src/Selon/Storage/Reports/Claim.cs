namespace Selon.Storage.Reports;

/// <summary>Statements that say the same thing.</summary>
/// <param name="Text">The words of the clearest of them.</param>
/// <param name="Statements">Those that assert it, in the order of publication.</param>
/// <param name="Denials">Those that deny it.</param>
/// <param name="Articles">How many articles carry it.</param>
/// <param name="Independent">How many of them remain once copies are counted once.</param>
/// <param name="Origins">Who stands behind it in the end, each once: the last named or unnamed source of every chain.</param>
/// <param name="Unnamed">The share of these that are not named, 0 to 1.</param>
/// <param name="First">The first day on which it was published; null where no day is known.</param>
/// <param name="Last">The last.</param>
public sealed record Claim(
    string Text, IReadOnlyList<RecordedStatement> Statements, IReadOnlyList<RecordedStatement> Denials, int Articles, int Independent, IReadOnlyList<Origin> Origins, double Unnamed, DateOnly? First, DateOnly? Last);
