using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>An example as the network reads it.</summary>
/// <param name="Sort">The sort of words.</param>
/// <param name="Signs">For each candidate and for nobody: its signs, those of the question, the sort.</param>
internal sealed record ChoiceInput(int Sort, int[][] Signs, bool[] Right)
{
    public static readonly int SignCount = Enum.GetValues<Sign>().Length;
    public static readonly int Sorts = Enum.GetValues<Asked>().Length;
    public static readonly int Inputs = SignCount + SignCount + Sorts;

    public static ChoiceInput Of(Example example)
    {
        int[] question = [.. example.Signs[^1].All().Where(sign => sign > (int)Sign.Nobody).Select(OfQuestion), OfSort((int)example.Asked)];
        return new ChoiceInput((int)example.Asked, [.. example.Signs.Select(signs => (int[])[.. signs.All(), .. question])], [.. example.Right]);
    }

    public static int OfQuestion(int sign) => SignCount + sign;

    public static int OfSort(int sort) => SignCount + SignCount + sort;
}
