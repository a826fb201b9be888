using Selon.Formats;
using Selon.Syntax;

namespace Selon.Training;

internal static class TaggerTrainer
{
    public static AveragedPerceptron Train(IReadOnlyList<ConlluSentence> sentences, Dictionary<string, int> tags, int passes)
    {
        var model = new AveragedPerceptron();
        for (var pass = 0; pass < passes; pass++)
        {
            int words = 0, right = 0;
            foreach (var sentence in Shuffled.By(sentences, pass))
            {
                var gold = sentence.Words.Select(word => tags.GetValueOrDefault(Tags.Of(word), -1)).ToArray();
                words += gold.Length;
                right += Learn(model, Facts(sentence), gold, tags.Count);
            }

            Console.Error.WriteLine($"tagger, pass {pass + 1}: {100.0 * right / words:F2} right");
        }

        return model;
    }

    public static WordFacts[] Facts(ConlluSentence sentence) => [.. sentence.Words.Select(word => WordFacts.Of(word.Form))];

    public static int[] Tag(AveragedPerceptron model, WordFacts[] words, int classes)
    {
        var tags = new int[words.Length];
        Learn(model, words, null, classes, tags);
        return tags;
    }

    private static int Learn(AveragedPerceptron model, WordFacts[] words, int[]? gold, int classes, int[]? guesses = null)
    {
        var tags = guesses ?? new int[words.Length];
        var right = 0;
        Span<ulong> features = stackalloc ulong[Tagger.Features];
        Span<int> scores = stackalloc int[classes];
        for (var at = 0; at < words.Length; at++)
        {
            Tagger.Fill(words, at, tags, features);
            scores.Clear();
            model.Score(features, scores);
            var best = 0;
            for (var tag = 1; tag < classes; tag++)
                if (scores[tag] > scores[best])
                    best = tag;
            tags[at] = best;
            if (gold is null)
                continue;
            model.Tick();
            if (gold[at] == best)
                right++;
            else if (gold[at] >= 0)
                model.Update(features, gold[at], best);
        }

        return right;
    }
}
