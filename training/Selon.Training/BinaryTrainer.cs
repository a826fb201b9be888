namespace Selon.Training;

/// <summary>Learns to tell two classes apart.</summary>
internal static class BinaryTrainer
{
    /// <summary>The section of the model file.</summary>
    /// <param name="tie">The class that is guessed where both score the same.</param>
    /// <param name="name">What is learnt, for the report.</param>
    /// <param name="counted">How much it is learnt from, for the report.</param>
    public static byte[] Train(IReadOnlyList<(ulong[] Features, int Gold)> examples, int passes, int tie, string name, string counted)
    {
        var model = new AveragedPerceptron();
        Span<int> scores = stackalloc int[2];
        for (var pass = 0; pass < passes; pass++)
        {
            var wrong = 0;
            foreach (var (features, gold) in Shuffled.By(examples, pass))
            {
                model.Tick();
                scores.Clear();
                model.Score(features, scores);
                var guess = scores[0] == scores[1] ? tie : scores[1] > scores[0] ? 1 : 0;
                if (guess == gold)
                    continue;
                wrong++;
                model.Update(features, gold, guess);
            }

            Console.Error.WriteLine($"{name}, pass {pass + 1}: {counted}, {wrong} wrong");
        }

        return model.Pack(100, 500_000);
    }
}
