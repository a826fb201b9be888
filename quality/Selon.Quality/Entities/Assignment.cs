namespace Selon.Quality.Entities;

/// <summary>The best pairing of rows and columns, each at most once (Kuhn and Munkres, with the potentials of Jonker and Volgenant).</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of paired values.</summary>
    /// <param name="values">A row each, all of one length; none negative.</param>
    public static double Best(IReadOnlyList<double[]> values)
    {
        if (values.Count == 0 || values[0].Length == 0)
            return 0;
        var size = Math.Max(values.Count, values[0].Length);
        double Cost(int row, int column) => row < values.Count && column < values[0].Length ? -values[row][column] : 0;
        var (rowPotential, columnPotential, rowOf) = (new double[size + 1], new double[size + 1], new int[size + 1]);
        for (var row = 1; row <= size; row++)
        {
            var least = Enumerable.Repeat(double.PositiveInfinity, size + 1).ToArray();
            var (way, used) = (new int[size + 1], new bool[size + 1]);
            var column = 0;
            rowOf[0] = row;
            do
            {
                used[column] = true;
                var (current, delta, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= size; j++)
                {
                    if (used[j])
                        continue;
                    var reduced = Cost(current - 1, j - 1) - rowPotential[current] - columnPotential[j];
                    if (reduced < least[j])
                        (least[j], way[j]) = (reduced, column);
                    if (least[j] < delta)
                        (delta, next) = (least[j], j);
                }

                for (var j = 0; j <= size; j++)
                {
                    if (used[j])
                    {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = way[column])
                rowOf[column] = rowOf[way[column]];
        }

        return Enumerable.Range(1, size).Sum(column => -Cost(rowOf[column] - 1, column - 1));
    }
}
