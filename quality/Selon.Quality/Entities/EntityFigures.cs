using Selon.Mentions;
using Selon.Quality.Scoring;

namespace Selon.Quality.Entities;

/// <summary>Names found with both ends and their kind right, and how well mentions of people are brought together.</summary>
internal sealed class EntityFigures
{
    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    private readonly Dictionary<EntityKind, Score> _scores = Kinds.ToDictionary(kind => kind, _ => default(Score));
    private readonly Chains _chains = new();
    private int _spans;

    public void Add(EntityDocument gold, IReadOnlyList<EntityMention> found)
    {
        var names = gold.Mentions.Where(mention => mention.IsName).ToDictionary(mention => mention.Span);
        foreach (var kind in Kinds)
        {
            var mine = found.Where(mention => mention.IsName && mention.Kind == kind).ToList();
            _scores[kind] += new Score(mine.Count(mention => names.GetValueOrDefault(mention.Span)?.Kind == kind), mine.Count, names.Values.Count(mention => mention.Kind == kind));
            _spans += mine.Count(mention => names.ContainsKey(mention.Span));
        }

        _chains.Add(gold.Mentions.Where(mention => mention.Kind is EntityKind.Person), found.Where(mention => mention.Kind is EntityKind.Person));
    }

    public IEnumerable<string> Lines()
    {
        foreach (var kind in Kinds)
            yield return _scores[kind].Line(kind.ToString().ToLowerInvariant());
        var all = _scores.Values.Aggregate((one, other) => one + other);
        yield return (all with { Right = _spans }).Line("of any kind");
        yield return all.Line("in all");
        yield return $"coreference of people: MUC {Figure.Percent(_chains.Muc)}  B3 {Figure.Percent(_chains.BCubed)}  CEAFe {Figure.Percent(_chains.Ceaf)}  CoNLL {Figure.Percent(_chains.Mean)}";
    }
}
