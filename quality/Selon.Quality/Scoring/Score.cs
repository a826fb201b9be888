namespace Selon.Quality.Scoring;

/// <summary>Right ones among the found ones and among the gold ones.</summary>
/// <param name="Right">How many found ones are right.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Gold">How many there are.</param>
internal readonly record struct Score(int Right, int Found, int Gold)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of two sets whose members are right only where they are equal.</summary>
    public static Score OfSets<T>(IReadOnlySet<T> found, IReadOnlySet<T> gold) => new(found.Count(gold.Contains), found.Count, gold.Count);

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);

    public string Line(string name) =>
        $"{name,-28} P {Figure.Percent(Precision)}  R {Figure.Percent(Recall)}  F1 {Figure.Percent(F1)}   ({Right} of {Found} found, {Gold} gold)";
}
