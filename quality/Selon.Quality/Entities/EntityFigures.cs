using Selon.Mentions;
using Selon.Quality.Scoring;

namespace Selon.Quality.Entities;

/// <summary>Names found with both ends and their kind right, and how well mentions of people are brought together.</summary>
internal sealed class EntityFigures
{
    private static readonly EntityKind[] Main = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];
    private static readonly EntityKind[] Others = [EntityKind.Group, EntityKind.Document, EntityKind.Work, EntityKind.Event];

    private readonly Dictionary<EntityKind, Score> _scores = Main.Concat(Others).ToDictionary(kind => kind, _ => default(Score));
    private readonly KindTable _confused = new();
    private readonly Chains _chains = new();
    private int _spans;
    private int _otherExtent;

    /// <summary>Names of people, organisations and places.</summary>
    public Score Names => Sum(Main);

    public Score AllKinds => Sum([.. Main, .. Others]);

    public double Coreference => _chains.Mean;

    public static EntityFigures Of(IEnumerable<(EntityDocument Gold, IReadOnlyList<EntityMention> Found)> documents)
    {
        var figures = new EntityFigures();
        foreach (var (gold, found) in documents)
            figures.Add(gold, found);
        return figures;
    }

    public void Add(EntityDocument gold, IReadOnlyList<EntityMention> found)
    {
        var names = gold.Mentions.Where(mention => mention.IsName).ToDictionary(mention => mention.Span);
        foreach (var kind in _scores.Keys.ToList())
        {
            var mine = found.Where(mention => mention.IsName && mention.Kind == kind).ToList();
            _scores[kind] += new Score(mine.Count(mention => names.GetValueOrDefault(mention.Span)?.Kind == kind), mine.Count, names.Values.Count(mention => mention.Kind == kind));
            if (Main.Contains(kind))
                _spans += mine.Count(mention => names.ContainsKey(mention.Span));
        }

        var all = found.Where(mention => mention.IsName).ToList();
        foreach (var mention in all.Where(mention => names.ContainsKey(mention.Span)))
            _confused.Add(names[mention.Span].Kind, mention.Kind);
        var exact = all.Select(mention => mention.Span).ToHashSet();
        _otherExtent += names.Keys.Count(span => !exact.Contains(span) && all.Exists(mention => mention.Span.Overlaps(span)));
        _chains.Add(gold.Mentions.Where(mention => mention.Kind is EntityKind.Person), found.Where(mention => mention.Kind is EntityKind.Person));
    }

    public IEnumerable<string> Lines()
    {
        foreach (var kind in Main)
            yield return Line(kind);
        yield return (Names with { Right = _spans }).Line("of any kind");
        yield return Names.Line("in all");
        if (Others.Any(kind => _scores[kind].Gold > 0))
        {
            foreach (var kind in Others)
                yield return Line(kind);
            yield return AllKinds.Line("all kinds");
        }

        yield return $"with another extent {Figure.Percent((double)_otherExtent / Math.Max(1, AllKinds.Gold))}   ({_otherExtent} of {AllKinds.Gold} gold)";
        foreach (var line in _confused.Lines())
            yield return line;
        yield return $"coreference of people: MUC {Figure.Percent(_chains.Muc)}  B3 {Figure.Percent(_chains.BCubed)}  CEAFe {Figure.Percent(_chains.Ceaf)}  CoNLL {Figure.Percent(_chains.Mean)}";
    }

    private string Line(EntityKind kind) => _scores[kind].Line(kind.ToString().ToLowerInvariant());

    private Score Sum(EntityKind[] kinds) => kinds.Aggregate(default(Score), (sum, kind) => sum + _scores[kind]);
}
