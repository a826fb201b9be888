using Selon.Stories.Terms;

namespace Selon.Stories.Digests;

/// <summary>A statement as it is compared with others.</summary>
/// <param name="Id">Its id in its reading.</param>
/// <param name="Text">What is said, as it stands in the text.</param>
/// <param name="Words">The words of what is said, folded, in their order.</param>
/// <param name="Terms">What it is about.</param>
/// <param name="Quantities">Numbers in it.</param>
/// <param name="Days">First and last day of each time in it that is known, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Clocks">Times of day in it, in minutes.</param>
/// <param name="Fields">Of each word that tells something the semantic fields it belongs to, by their numbers.</param>
/// <param name="RuledOut">Words, folded, behind one that corrects: <c>mars, et non en août</c>.</param>
/// <param name="Negations">How many of its words negate.</param>
/// <param name="Speaker">Who says it; null where nobody is given.</param>
/// <param name="Origin">From whom the speaker has it; null where it is his own.</param>
/// <param name="Sentence">The number of the sentence that tells it, from 0.</param>
internal sealed record StatementDigest(
    string Id, string Text, IReadOnlyList<string> Words, IReadOnlyList<WeightedTerm> Terms, IReadOnlyList<Quantity> Quantities, IReadOnlyList<DayRange> Days, IReadOnlyList<int> Clocks,
    IReadOnlyList<IReadOnlyList<int>> Fields, IReadOnlyList<string> RuledOut, int Negations,
    Stance Stance, Form Form, Naming Named, SpeakerDigest? Speaker, SpeakerDigest? Origin, double Confidence, int Sentence);
