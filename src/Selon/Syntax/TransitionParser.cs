using Selon.Models;

namespace Selon.Syntax;

/// <summary>A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez, Satta 2011). Action 0 shifts, 1+2r attaches to the left, 2+2r to the right.</summary>
internal sealed class TransitionParser(SparseLinear model, int relations)
{
    public TransitionState Parse(ReadOnlySpan<WordFacts> words, ReadOnlySpan<int> tags, ReadOnlySpan<int> parts, int rootRelation)
    {
        var state = new TransitionState(words.Length);
        Span<ulong> features = stackalloc ulong[TransitionFeatures.Count];
        var scores = new int[1 + (2 * relations)];
        while (!state.Finished)
        {
            TransitionFeatures.Fill(state, words, tags, parts, features);
            Array.Clear(scores);
            foreach (var feature in features)
                model.Add(feature, scores);
            Apply(state, Best(state, scores, relations), rootRelation);
        }

        return state;
    }

    public static int Best(TransitionState state, ReadOnlySpan<int> scores, int relations)
    {
        var best = -1;
        if (state.CanShift)
            best = 0;
        for (var relation = 0; relation < relations; relation++)
        {
            if (state.CanLeft && (best < 0 || scores[1 + (2 * relation)] > scores[best]))
                best = 1 + (2 * relation);
            if (state.CanRight && (best < 0 || scores[2 + (2 * relation)] > scores[best]))
                best = 2 + (2 * relation);
        }

        return best;
    }

    public static void Apply(TransitionState state, int action, int rootRelation)
    {
        if (action == 0)
            state.Shift();
        else if (action % 2 == 1)
            state.Left(state.Next == state.Words ? rootRelation : (action - 1) / 2);
        else
            state.Right((action - 2) / 2);
    }
}
