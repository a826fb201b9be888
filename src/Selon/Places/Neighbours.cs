using Selon.Mentions;

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

    public IReadOnlyList<Candidate> Of(Entity? entity)
    {
        if (entity is null)
            return [];
        var found = new List<Candidate>();
        foreach (var mention in entity.Mentions)
        {
            found.AddRange(_spans.Where(other => other.Entity != entity && (IsBetween(other.Span.End, mention.Start) || IsBetween(mention.End, other.Span.Start))).Select(other => other.Place));
        }

        return found;
    }

    private bool IsBetween(int from, int to) => to > from && to - from <= Longest
        && text[from..to].Replace('’', '\'').Replace("'", "' ", StringComparison.Ordinal).Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).All(isJoint);
}
