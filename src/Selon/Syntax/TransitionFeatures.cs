using Selon.Models;

namespace Selon.Syntax;

/// <summary>What the parser sees of a state; shared by training and running.</summary>
internal static class TransitionFeatures
{
    public const int Count = 52;

    public static void Fill(TransitionState state, ReadOnlySpan<WordFacts> words, ReadOnlySpan<int> tags, ReadOnlySpan<int> parts, Span<ulong> features)
    {
        var view = new View { Words = words, Tags = tags, Parts = parts };
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Next, b1 = b0 + 1, b2 = b0 + 2;
        ulong s0w = view.Form(s0), s1w = view.Form(s1), b0w = view.Form(b0), b1w = view.Form(b1);
        ulong s0t = view.Tag(s0), s1t = view.Tag(s1), b0t = view.Tag(b0);
        ulong s0p = view.Part(s0), s1p = view.Part(s1), s2p = view.Part(s2), b0p = view.Part(b0), b1p = view.Part(b1), b2p = view.Part(b2);
        var distance = (ulong)(s0 < 0 ? 0 : Math.Min(b0 - s0, 8));
        var gap = (ulong)(s1 < 0 ? 0 : Math.Min(s0 - s1, 8));
        ulong s0l = view.Part(Of(state.LeftMost, s0)), s0r = view.Part(Of(state.RightMost, s0)), s1l = view.Part(Of(state.LeftMost, s1)), s1r = view.Part(Of(state.RightMost, s1)), b0l = view.Part(Of(state.LeftMost, b0));
        ulong s0lr = view.Label(state, Of(state.LeftMost, s0)), s0rr = view.Label(state, Of(state.RightMost, s0)), s1lr = view.Label(state, Of(state.LeftMost, s1)), s1rr = view.Label(state, Of(state.RightMost, s1)), b0lr = view.Label(state, Of(state.LeftMost, b0));
        ulong s0l2r = view.Label(state, Of(state.LeftMost2, s0)), s0r2r = view.Label(state, Of(state.RightMost2, s0)), s1r2r = view.Label(state, Of(state.RightMost2, s1));
        var s0n = (ulong)(s0 < 0 ? 0 : Math.Min(state.Children[s0], 5));
        var b0n = (ulong)Math.Min(state.Children[b0], 5);
        var end = b0 == state.Words ? 1ul : 0;
        var n = 0;
        features[n++] = Hashing.Mix(1, s0w);
        features[n++] = Hashing.Mix(2, s0t);
        features[n++] = Hashing.Mix(3, s0w, s0p);
        features[n++] = Hashing.Mix(4, s1w);
        features[n++] = Hashing.Mix(5, s1t);
        features[n++] = Hashing.Mix(6, s1w, s1p);
        features[n++] = Hashing.Mix(7, b0w);
        features[n++] = Hashing.Mix(8, b0t);
        features[n++] = Hashing.Mix(9, b0w, b0p);
        features[n++] = Hashing.Mix(10, b1w, b1p);
        features[n++] = Hashing.Mix(11, b1p, b2p);
        features[n++] = Hashing.Mix(12, s0w, b0w);
        features[n++] = Hashing.Mix(13, s0w, b0t);
        features[n++] = Hashing.Mix(14, s0t, b0w);
        features[n++] = Hashing.Mix(15, s0t, b0t);
        features[n++] = Hashing.Mix(16, s0p, b0p, distance);
        features[n++] = Hashing.Mix(17, s0w, s1w);
        features[n++] = Hashing.Mix(18, s0w, s1t);
        features[n++] = Hashing.Mix(19, s0t, s1w);
        features[n++] = Hashing.Mix(20, s0t, s1t);
        features[n++] = Hashing.Mix(21, s0p, s1p, gap);
        features[n++] = Hashing.Mix(22, s0t, b0t, view.Tag(b1));
        features[n++] = Hashing.Mix(23, s1t, s0t, b0t);
        features[n++] = Hashing.Mix(24, Hashing.Mix(s1p, s0p, b0p), b1p);
        features[n++] = Hashing.Mix(25, Hashing.Mix(s0p, b0p, b1p), b2p);
        features[n++] = Hashing.Mix(26, s2p, s1p, s0p);
        features[n++] = Hashing.Mix(27, s0p, s0l, b0p);
        features[n++] = Hashing.Mix(28, s0p, s0r, b0p);
        features[n++] = Hashing.Mix(29, s0p, b0p, b0l);
        features[n++] = Hashing.Mix(30, s1p, s1l, s0p);
        features[n++] = Hashing.Mix(31, s1p, s1r, s0p);
        features[n++] = Hashing.Mix(32, s1p, s0p, s0l);
        features[n++] = Hashing.Mix(33, s1p, s0p, s0r);
        features[n++] = Hashing.Mix(34, s0p, s0lr, s0rr);
        features[n++] = Hashing.Mix(35, s1p, s1lr, s1rr);
        features[n++] = Hashing.Mix(36, b0p, b0lr, s0p);
        features[n++] = Hashing.Mix(37, s0p, s0l2r, s0lr);
        features[n++] = Hashing.Mix(38, s0p, s0r2r, s0rr);
        features[n++] = Hashing.Mix(39, s1p, s1r2r, s1rr);
        features[n++] = Hashing.Mix(40, s0w, s0lr, s0rr);
        features[n++] = Hashing.Mix(41, b0w, b0lr, b0n);
        features[n++] = Hashing.Mix(42, s1w, s1lr, s1rr);
        features[n++] = Hashing.Mix(43, s0p, s0n, b0p);
        features[n++] = Hashing.Mix(44, s1t, b0t);
        features[n++] = Hashing.Mix(45, s1w, b0p, s0p);
        features[n++] = Hashing.Mix(46, s0w, distance, b0p);
        features[n++] = Hashing.Mix(47, b0w, distance, s0p);
        features[n++] = Hashing.Mix(48, s0w, b0p, b1p);
        features[n++] = Hashing.Mix(49, s1w, gap, s0p);
        features[n++] = Hashing.Mix(50, end, s0p, s1p);
        features[n++] = Hashing.Mix(51, view.Form(Of(state.LeftMost, s0)), s0p, b0p);
        features[n] = Hashing.Mix(52, view.Form(Of(state.RightMost, s0)), s0p, s1p);
    }

    private static int Of(int[] array, int at) => at < 0 ? -1 : array[at];

    private ref struct View
    {
        public ReadOnlySpan<WordFacts> Words;
        public ReadOnlySpan<int> Tags;
        public ReadOnlySpan<int> Parts;

        public readonly ulong Form(int at) => at < 0 ? 1 : at < Words.Length ? Words[at].Lower : 2;

        public readonly ulong Tag(int at) => at < 0 ? 1 : at < Words.Length ? (ulong)Tags[at] + 3 : 2;

        public readonly ulong Part(int at) => at < 0 ? 1 : at < Words.Length ? (ulong)Parts[at] + 3 : 2;

        public readonly ulong Label(TransitionState state, int at) => at < 0 || at >= Words.Length ? 1 : (ulong)state.Labels[at] + 3;
    }
}
