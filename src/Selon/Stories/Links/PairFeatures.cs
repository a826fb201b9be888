using Selon.Stories.Digests;

namespace Selon.Stories.Links;

/// <summary>What speaks for and against a link between two statements, as numbers mostly from 0 to 1.</summary>
internal static class PairFeatures
{
    public const int Count = 46;

    /// <param name="later">The statement that came later, or stands behind in the same article.</param>
    /// <param name="earlier">The other.</param>
    /// <param name="copied">True where one of their articles is a copy of the other.</param>
    /// <param name="rivals">How alike they are, the later one is to the best other statement of the earlier one's article, and the earlier one to that of the later one's.</param>
    public static float[] Of(LinkedStatement later, LinkedStatement earlier, bool copied, (double Own, double OfLater, double OfEarlier) rivals)
    {
        var (a, b) = (later.Digest, earlier.Digest);
        var features = new float[Count];
        var at = 0;
        void Add(double value) => features[at++] = (float)value;
        var (shared, mine, theirs, sharedProper, mineProper, theirsProper) = Weights(later, earlier);
        Add(later.Vector.Cosine(earlier.Vector));
        Add(shared / Math.Max(0.1, Math.Min(mine, theirs)));
        Add(shared / Math.Max(0.1, mine + theirs - shared));
        Add(Math.Min(1, shared / 30));
        Add(sharedProper > 0 ? 1 : 0);
        Add(sharedProper / Math.Max(0.1, Math.Min(mineProper, theirsProper)));
        Add(mineProper > 0 && theirsProper > 0 && sharedProper <= 0 ? 1 : 0);
        var (agree, differ) = Quantities(a, b);
        Add(agree > 0 ? 1 : 0);
        Add(differ > 0 ? 1 : 0);
        Add(Math.Min(1, agree / 3.0));
        Add(a.Quantities.Count > 0 && b.Quantities.Count > 0 ? 1 : 0);
        Add((a.Quantities.Count > 0) != (b.Quantities.Count > 0) ? 1 : 0);
        Add(a.Quantities.Count > 0 && b.Quantities.Count > 0 && agree == 0 ? 1 : 0);
        Add(a.Clocks.Intersect(b.Clocks).Any() ? 1 : 0);
        Add(a.Clocks.Count > 0 && b.Clocks.Count > 0 && !a.Clocks.Intersect(b.Clocks).Any() ? 1 : 0);
        var dayAgrees = a.Days.Any(day => b.Days.Any(other => day.From <= other.To && other.From <= day.To));
        Add(dayAgrees ? 1 : 0);
        Add(a.Days.Count > 0 && b.Days.Count > 0 && !dayAgrees ? 1 : 0);
        Add(later.Language == earlier.Language ? 1 : 0);
        Add(later.Language == earlier.Language ? CommonSequence(a.Words, b.Words) : 0);
        Add((double)Math.Min(a.Words.Count, b.Words.Count) / Math.Max(1, Math.Max(a.Words.Count, b.Words.Count)));
        Add(Math.Min(1, a.Words.Count / 40.0));
        Add(Math.Min(1, b.Words.Count / 40.0));
        var same = Speakers.Likeness(a.Speaker, b.Speaker);
        var origin = Speakers.Likeness(a.Origin ?? a.Speaker, b.Origin ?? b.Speaker);
        Add(same);
        Add(origin);
        Add(same >= Speakers.Same ? 1 : 0);
        Add(a.Speaker is null || b.Speaker is null ? 1 : 0);
        Add(a.Stance == b.Stance ? 1 : 0);
        Add(a.Stance is Stance.Denies ? 1 : 0);
        Add(b.Stance is Stance.Denies ? 1 : 0);
        Add(a.Stance is Stance.Declines ? 1 : 0);
        Add(a.Stance is Stance.Judges or Stance.Demands or Stance.Asks ? 1 : 0);
        Add(b.Stance is Stance.Declines or Stance.Asks ? 1 : 0);
        Add(a.Negated != b.Negated ? 1 : 0);
        Add(later.Article == earlier.Article ? 1 : 0);
        Add(later.Article == earlier.Article ? 1.0 / (1 + Math.Abs(a.Sentence - b.Sentence)) : 0);
        Add(copied ? 1 : 0);
        Add(Math.Min(1, Math.Abs(later.Day - earlier.Day) / 7.0));
        Add(Names(a, b.Speaker));
        Add(Names(b, a.Speaker));
        Add(a.Form is Form.Direct && b.Form is Form.Direct ? 1 : 0);
        var likeness = rivals.Own;
        Add(likeness);
        Add(Math.Max(0, likeness - rivals.OfLater));
        Add(Math.Max(0, likeness - rivals.OfEarlier));
        Add(likeness > 0 && likeness >= rivals.OfLater && likeness >= rivals.OfEarlier ? 1 : 0);
        Add(a.Text == b.Text ? 1 : 0);
        Add(a.Stance is not (Stance.Denies or Stance.Declines or Stance.Judges or Stance.Demands or Stance.Asks) && b.Stance is not (Stance.Denies or Stance.Declines or Stance.Judges or Stance.Demands or Stance.Asks) ? 1 : 0);
        return features;
    }

    /// <summary>A first measure of how much two statements have to do with each other, 0 to about 2.</summary>
    /// <param name="speakers">How alike their speakers are.</param>
    public static double Likeness(LinkedStatement statement, LinkedStatement other, double speakers) =>
        statement.Vector.Cosine(other.Vector) + (Quantities(statement.Digest, other.Digest).Agree > 0 ? 0.4 : 0) + (statement.Digest.Clocks.Intersect(other.Digest.Clocks).Any() ? 0.3 : 0)
        + (statement.Digest.Days.Any(day => other.Digest.Days.Contains(day)) ? 0.15 : 0) + (0.2 * speakers);

    private static (double Shared, double Mine, double Theirs, double SharedProper, double MineProper, double TheirsProper) Weights(LinkedStatement statement, LinkedStatement other)
    {
        var (shared, mine, sharedProper, mineProper) = (0.0, 0.0, 0.0, 0.0);
        foreach (var term in statement.Digest.Terms)
        {
            var weight = statement.Terms.Weight(term);
            mine += weight;
            mineProper += term.Proper ? weight : 0;
            if (!other.TermSet.Contains(term.Term))
                continue;
            shared += weight;
            sharedProper += term.Proper ? weight : 0;
        }

        return (shared, mine, other.Weight, sharedProper, mineProper, other.ProperWeight);
    }

    /// <summary>How many numbers are in both, and how many count the same thing and differ.</summary>
    private static (int Agree, int Differ) Quantities(StatementDigest a, StatementDigest b)
    {
        var agree = a.Quantities.Count(quantity => b.Quantities.Any(other => other.Value == quantity.Value && (other.Unit == quantity.Unit || other.Unit.Length == 0 || quantity.Unit.Length == 0 || quantity.Value >= 13)));
        var differ = a.Quantities.Count(quantity => quantity.Unit.Length > 0 && b.Quantities.Any(other => other.Unit == quantity.Unit && other.Value != quantity.Value) && !b.Quantities.Any(other => other.Unit == quantity.Unit && other.Value == quantity.Value));
        return (agree, differ);
    }

    /// <summary>Length of the longest common subsequence of the words, as a share of the shorter.</summary>
    private static double CommonSequence(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        const int Longest = 80;
        var (n, m) = (Math.Min(Longest, words.Count), Math.Min(Longest, others.Count));
        if (n == 0 || m == 0)
            return 0;
        var row = new int[m + 1];
        for (var i = 0; i < n; i++)
        {
            var diagonal = 0;
            for (var j = 0; j < m; j++)
            {
                var above = row[j + 1];
                row[j + 1] = words[i] == others[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return (double)row[m] / Math.Min(n, m);
    }

    /// <summary>The share of a speaker's name or description that what is said holds.</summary>
    private static double Names(StatementDigest statement, SpeakerDigest? speaker) =>
        speaker is null || speaker.Words.Count == 0 ? 0 : (double)speaker.Words.Count(word => statement.Words.Contains(word) || statement.Terms.Any(term => term.Term == word)) / speaker.Words.Count;
}
