using Selon.Stories.Digests;
using Selon.Stories.Terms;

namespace Selon.Stories.Links;

/// <summary>What speaks for and against a link between two statements, as numbers mostly from 0 to 1.</summary>
internal static class PairFeatures
{
    public const int Count = 83;

    private const double FieldsCount = 0.6;

    /// <param name="later">The statement that came later, or stands behind in the same article.</param>
    /// <param name="earlier">The other.</param>
    /// <param name="copied">True where one of their articles is a copy of the other.</param>
    /// <param name="rivals">How alike they are, the later one is to the best other statement of the earlier one's article, and the earlier one to that of the later one's.</param>
    public static float[] Of(LinkedStatement later, LinkedStatement earlier, bool copied, (double Own, double OfLater, double OfEarlier) rivals)
    {
        var features = new Features(Count);
        AddTerms(features, later, earlier);
        AddFields(features, later, earlier);
        AddValues(features, later, earlier);
        AddWording(features, later, earlier);
        AddSpeakers(features, later, earlier);
        AddStances(features, later.Digest, earlier.Digest);
        AddPlaces(features, later, earlier, copied);
        AddRivals(features, rivals);
        return features.Values;
    }

    /// <summary>A first measure of how much two statements have to do with each other, 0 to about 2.</summary>
    /// <param name="speakers">How alike their speakers are.</param>
    public static double Likeness(LinkedStatement statement, LinkedStatement other, double speakers) =>
        statement.Vector.Cosine(other.Vector) + (FieldsCount * statement.Fields.With(other.Fields).Cosine) + (Values.Quantities(statement.Digest, other.Digest).Agree > 0 ? 0.4 : 0) + (statement.Digest.Clocks.Intersect(other.Digest.Clocks).Any() ? 0.3 : 0)
        + (statement.Digest.Days.Any(day => other.Digest.Days.Contains(day)) ? 0.15 : 0) + (0.2 * speakers);

    private static void AddTerms(Features features, LinkedStatement later, LinkedStatement earlier)
    {
        var (shared, mine, sharedProper, mineProper) = (0.0, 0.0, 0.0, 0.0);
        foreach (var term in later.Digest.Terms)
        {
            var weight = later.Story.Weight(term);
            mine += weight;
            mineProper += term.Proper ? weight : 0;
            if (!earlier.TermSet.Contains(term.Term))
                continue;
            shared += weight;
            sharedProper += term.Proper ? weight : 0;
        }

        features.Add(later.Vector.Cosine(earlier.Vector));
        features.Add(shared / Math.Max(0.1, Math.Min(mine, earlier.Weight)));
        features.Add(shared / Math.Max(0.1, mine + earlier.Weight - shared));
        features.Add(Math.Min(1, shared / 30));
        features.Add(sharedProper > 0);
        features.Add(sharedProper / Math.Max(0.1, Math.Min(mineProper, earlier.ProperWeight)));
        features.Add(mineProper > 0 && earlier.ProperWeight > 0 && sharedProper <= 0);
        features.Add(Math.Min(1, later.Digest.Terms.Count / 6.0));
        features.Add(Math.Min(1, earlier.Digest.Terms.Count / 6.0));
    }

    private static void AddFields(Features features, LinkedStatement later, LinkedStatement earlier)
    {
        var (count, weight, cosine) = later.Fields.With(earlier.Fields);
        features.Add(cosine);
        features.Add(weight / Math.Max(0.1, Math.Min(later.Fields.Sum, earlier.Fields.Sum)));
        features.Add(weight / Math.Max(0.1, later.Fields.Sum + earlier.Fields.Sum - weight));
        features.Add(Math.Min(1, count / 6.0));
        features.Add(Met(later.Digest, earlier.Fields));
        features.Add(Met(earlier.Digest, later.Fields));
        features.Add(later.Digest.Fields.Count == 0 || earlier.Digest.Fields.Count == 0);
        var opposed = later.Fields.Keys.Where(field => !earlier.Fields.Has(field)).Sum(field => earlier.Fields.Keys.Count(other => !later.Fields.Has(other) && FieldLexicon.AreOpposed(field, other)));
        features.Add(opposed > 0);
        features.Add(Math.Min(1, opposed / 3.0));
    }

    /// <summary>The share of the words of one whose fields the other has.</summary>
    private static double Met(StatementDigest statement, SparseVector fields) => (double)statement.Fields.Count(word => word.Any(fields.Has)) / Math.Max(1, statement.Fields.Count);

    private static void AddValues(Features features, LinkedStatement later, LinkedStatement earlier)
    {
        var (a, b) = (later.Digest, earlier.Digest);
        var (agree, differ) = Values.Quantities(a, b);
        var (some, both) = (a.Quantities.Count > 0 || b.Quantities.Count > 0, a.Quantities.Count > 0 && b.Quantities.Count > 0);
        features.Add(agree > 0);
        features.Add(differ > 0);
        features.Add(Math.Min(1, agree / 3.0));
        features.Add(both);
        features.Add(some && !both);
        features.Add(both && agree == 0);
        features.Add(Values.Shared(later, earlier));
        features.Add(Values.Differ(a.Quantities, b.Quantities));
        var clock = a.Clocks.Intersect(b.Clocks).Any();
        features.Add(clock);
        features.Add(a.Clocks.Count > 0 && b.Clocks.Count > 0 && !clock);
        var day = a.Days.Any(day => b.Days.Any(other => day.From <= other.To && other.From <= day.To));
        features.Add(day);
        features.Add(a.Days.Count > 0 && b.Days.Count > 0 && !day);
        features.Add(Values.Days(a, b));
    }

    private static void AddWording(Features features, LinkedStatement later, LinkedStatement earlier)
    {
        var (a, b) = (later.Digest, earlier.Digest);
        features.Add(later.Language == earlier.Language);
        features.Add(later.Language == earlier.Language ? WordOrder.Common(a.Words, b.Words) : 0);
        features.Add((double)Math.Min(a.Words.Count, b.Words.Count) / Math.Max(1, Math.Max(a.Words.Count, b.Words.Count)));
        features.Add(Math.Min(1, a.Words.Count / 40.0));
        features.Add(Math.Min(1, b.Words.Count / 40.0));
        features.Add(a.Text == b.Text);
        features.Add(a.Form is Form.Direct && b.Form is Form.Direct);
    }

    private static void AddSpeakers(Features features, LinkedStatement later, LinkedStatement earlier)
    {
        var (a, b) = (later.Digest, earlier.Digest);
        var same = later.Story.Speakers.Likeness(a.Speaker, b.Speaker);
        features.Add(same);
        features.Add(later.Story.Speakers.Likeness(a.Origin ?? a.Speaker, b.Origin ?? b.Speaker));
        features.Add(same >= StorySpeakers.Same);
        features.Add(a.Speaker is null || b.Speaker is null);
        features.Add(a.Named is Naming.Unnamed);
        features.Add(b.Named is Naming.Unnamed);
        features.Add(Names(a, b.Speaker));
        features.Add(Names(b, a.Speaker));
    }

    private static void AddStances(Features features, StatementDigest a, StatementDigest b)
    {
        features.Add(a.Stance == b.Stance);
        features.Add(a.Stance is Stance.Denies);
        features.Add(b.Stance is Stance.Denies);
        features.Add(a.Stance is Stance.Declines);
        features.Add(a.Stance is Stance.Judges or Stance.Demands or Stance.Asks);
        features.Add(b.Stance is Stance.Declines or Stance.Asks);
        features.Add(a.Stance is Stance.Asserts);
        features.Add(b.Stance is Stance.Asserts);
        features.Add(a.Stance is Stance.Demands);
        features.Add(a.Stance is Stance.Promises);
        features.Add(b.Stance is Stance.Promises);
        features.Add(a.Stance is Stance.Judges);
        features.Add(IsPlain(a.Stance) && IsPlain(b.Stance));
        features.Add(a.Negations > 0 != b.Negations > 0);
        features.Add(a.Negations > 0 && b.Negations > 0);
        features.Add(Math.Min(1, a.Negations / 2.0));
        features.Add(Math.Min(1, b.Negations / 2.0));
        features.Add(a.RuledOut.Count > 0 != b.RuledOut.Count > 0);
        features.Add(a.RuledOut.Count > 0);
        features.Add(b.RuledOut.Count > 0);
        features.Add(RulesOut(a, b) || RulesOut(b, a));
    }

    private static void AddPlaces(Features features, LinkedStatement later, LinkedStatement earlier, bool copied)
    {
        var (a, b) = (later.Digest, earlier.Digest);
        var together = later.Article == earlier.Article;
        features.Add(together);
        features.Add(together ? 1.0 / (1 + Math.Abs(a.Sentence - b.Sentence)) : 0);
        features.Add(together ? (a.Sentence - b.Sentence) / 10.0 : 0);
        features.Add(a.Sentence / 20.0);
        features.Add(b.Sentence / 20.0);
        features.Add(copied);
        features.Add(Math.Min(1, Math.Abs(later.Day - earlier.Day) / 7.0));
    }

    private static void AddRivals(Features features, (double Own, double OfLater, double OfEarlier) rivals)
    {
        features.Add(rivals.Own);
        features.Add(Math.Max(0, rivals.Own - rivals.OfLater));
        features.Add(Math.Max(0, rivals.Own - rivals.OfEarlier));
        features.Add(rivals.Own > 0 && rivals.Own >= rivals.OfLater && rivals.Own >= rivals.OfEarlier);
    }

    private static bool IsPlain(Stance stance) => stance is not (Stance.Denies or Stance.Declines or Stance.Judges or Stance.Demands or Stance.Asks);

    /// <summary>True where one says of a word of the other that it is not so: “in March, not in August”.</summary>
    private static bool RulesOut(StatementDigest statement, StatementDigest other) => statement.RuledOut.Any(word => word.Length > 2 && other.Words.Contains(word));

    /// <summary>The share of a speaker's name or description that what is said holds.</summary>
    private static double Names(StatementDigest statement, SpeakerDigest? speaker) =>
        speaker is null || speaker.Words.Count == 0 ? 0 : (double)speaker.Words.Count(word => statement.Words.Contains(word) || statement.Terms.Any(term => term.Term == word)) / speaker.Words.Count;

    /// <summary>Numbers in a row, filled from the front.</summary>
    private sealed class Features(int count)
    {
        private int _at;

        public float[] Values { get; } = new float[count];

        public void Add(double value) => Values[_at++] = (float)value;

        public void Add(bool value) => Add(value ? 1 : 0);

        public void Add(double[] values)
        {
            foreach (var value in values)
                Add(value);
        }
    }
}
