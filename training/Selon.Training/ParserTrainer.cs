using Selon.Formats;
using Selon.Syntax;

namespace Selon.Training;

/// <summary>Trains the arc-hybrid parser with a dynamic oracle (Goldberg, Nivre 2013).</summary>
internal static class ParserTrainer
{
    public static AveragedPerceptron Train(IReadOnlyList<(ConlluSentence Sentence, int[] Tags, int[] Parts)> sentences, Dictionary<string, int> relations, int passes)
    {
        var model = new AveragedPerceptron();
        for (var pass = 0; pass < passes; pass++)
        {
            int steps = 0, right = 0;
            foreach (var (sentence, tags, parts) in Shuffled.By(sentences, pass))
            {
                var heads = sentence.Words.Select(word => word.Head < 0 ? sentence.Words.Count : word.Head).ToArray();
                var labels = sentence.Words.Select(word => relations.GetValueOrDefault(word.Relation)).ToArray();
                Learn(model, TaggerTrainer.Facts(sentence), tags, parts, heads, labels, relations, pass > 0, ref steps, ref right);
            }

            Console.Error.WriteLine($"parser, pass {pass + 1}: {100.0 * right / steps:F2} right");
        }

        return model;
    }

    private static void Learn(AveragedPerceptron model, WordFacts[] words, int[] tags, int[] parts, int[] heads, int[] labels, Dictionary<string, int> relations, bool explore, ref int steps, ref int right)
    {
        var state = new TransitionState(words.Length);
        Span<ulong> features = stackalloc ulong[TransitionFeatures.Count];
        var scores = new int[1 + (2 * relations.Count)];
        var root = relations["root"];
        while (!state.Finished)
        {
            TransitionFeatures.Fill(state, words, tags, parts, features);
            Array.Clear(scores);
            model.Score(features, scores);
            var guess = TransitionParser.Best(state, scores, relations.Count);
            var gold = BestGold(state, scores, heads, labels);
            model.Tick();
            steps++;
            if (Cost(state, guess, heads, labels) > Cost(state, gold, heads, labels))
                model.Update(features, gold, guess);
            else
                right++;
            TransitionParser.Apply(state, explore ? guess : gold, root);
        }
    }

    private static int BestGold(TransitionState state, int[] scores, int[] heads, int[] labels)
    {
        var best = -1;
        var least = int.MaxValue;
        Span<int> actions = [state.CanShift ? 0 : -1, state.CanLeft ? 1 + (2 * labels[state.Stack(0)]) : -1, state.CanRight ? 2 + (2 * labels[state.Stack(0)]) : -1];
        foreach (var action in actions)
        {
            if (action < 0)
                continue;
            var cost = Cost(state, action, heads, labels);
            if (cost < least || (cost == least && scores[action] > scores[best]))
                (best, least) = (action, cost);
        }

        return best;
    }

    /// <summary>How many gold arcs the action puts out of reach, twice; one more for a wrong label.</summary>
    private static int Cost(TransitionState state, int action, int[] heads, int[] labels)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), next = state.Next, cost = 0;
        if (action == 0)
        {
            for (var depth = 0; depth < state.Depth; depth++)
            {
                if (heads[state.Stack(depth)] == next)
                    cost += 2;
                if (depth > 0 && heads[next] == state.Stack(depth))
                    cost += 2;
            }

            return cost;
        }

        var left = action % 2 == 1;
        if (left && (heads[s0] == s1 || heads[s0] > next))
            cost += 2;
        if (!left && heads[s0] >= next)
            cost += 2;
        for (var word = next; word < state.Words; word++)
            if (heads[word] == s0)
                cost += 2;
        var head = left ? next : s1;
        if (heads[s0] == head && labels[s0] != (action - 1) / 2)
            cost++;
        return cost;
    }
}
