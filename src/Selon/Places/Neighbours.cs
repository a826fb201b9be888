using Selon.Mentions;
using Selon.Text;

namespace Selon.Places;

/// <summary>Finds the places that a text names in one breath with another: “Georgia and Ukraine”, “Georgia, Ohio and Florida”.</summary>
/// <param name="text">The article's text.</param>
/// <param name="known">Entities whose place is sure.</param>
/// <param name="isJoint">Whether a word may stand between two such names.</param>
internal sealed class Neighbours(string text, IReadOnlyList<(Entity? Entity, Candidate Place)> known, Func<string, bool> isJoint)
{
    private const int Longest = 14;

    private readonly List<(TextSpan Span, Entity Entity, Candidate Place)> _spans =
        [.. known.Where(pair => pair.Entity is not null).SelectMany(pair => pair.Entity!.Mentions.Select(mention => (mention, pair.Entity!, pair.Place))).OrderBy(item => item.mention)];

    private readonly int _longest = known.Max(pair => pair.Entity?.Mentions.Max(mention => (int?)mention.Length)) ?? 0;

    public IReadOnlyList<Candidate> Of(Entity? entity)
    {
        if (entity is null)
            return [];
        var found = new List<Candidate>();
        foreach (var mention in entity.Mentions)
        {
            var first = Sorted.FirstPast(_spans, mention.Start - Longest - _longest - 1, static other => other.Span.Start);
            found.AddRange(_spans.Skip(first).TakeWhile(other => other.Span.Start <= mention.End + Longest)
                .Where(other => other.Entity != entity && (IsBetween(other.Span.End, mention.Start) || IsBetween(mention.End, other.Span.Start))).Select(other => other.Place));
        }

        return found;
    }

    private bool IsBetween(int from, int to) => to > from && to - from <= Longest
        && text[from..to].Replace('’', '\'').Replace("'", "' ", StringComparison.Ordinal).Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).All(isJoint);
}
