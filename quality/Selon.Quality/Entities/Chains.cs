namespace Selon.Quality.Entities;

/// <summary>
/// How well mentions are brought together: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF with the similarity of entities (Luo 2005); their mean is the
/// CoNLL figure. One that is mentioned only once counts nowhere.
/// </summary>
internal sealed class Chains
{
    private readonly double[] _right = new double[6];
    private readonly double[] _all = new double[6];

    public double Muc => F1(0);

    public double BCubed => F1(2);

    public double Ceaf => F1(4);

    public double Mean => (Muc + BCubed + Ceaf) / 3;

    public void Add(IEnumerable<EntityMention> gold, IEnumerable<EntityMention> found)
    {
        var (key, response) = (Group(gold), Group(found));
        AddLinks(0, response, key);
        AddLinks(1, key, response);
        AddShares(2, response, key);
        AddShares(3, key, response);
        var paired = Assignment.Best([.. key.Select(entity => response.Select(other => 2.0 * entity.Intersect(other).Count() / (entity.Count + other.Count)).ToArray())]);
        _right[4] += paired;
        _right[5] += paired;
        _all[4] += response.Count;
        _all[5] += key.Count;
    }

    private static List<HashSet<TextSpan>> Group(IEnumerable<EntityMention> mentions) =>
        [.. mentions.GroupBy(mention => mention.Entity, mention => mention.Span, StringComparer.Ordinal).Select(group => group.ToHashSet()).Where(group => group.Count > 1)];

    private void AddLinks(int at, List<HashSet<TextSpan>> entities, List<HashSet<TextSpan>> others)
    {
        foreach (var entity in entities)
        {
            var parts = others.Count(entity.Overlaps) + entity.Count(mention => !others.Exists(other => other.Contains(mention)));
            _right[at] += entity.Count - parts;
            _all[at] += entity.Count - 1;
        }
    }

    private void AddShares(int at, List<HashSet<TextSpan>> entities, List<HashSet<TextSpan>> others)
    {
        foreach (var entity in entities)
        {
            _right[at] += others.Sum(other => Math.Pow(entity.Intersect(other).Count(), 2)) / entity.Count;
            _all[at] += entity.Count;
        }
    }

    private double F1(int at)
    {
        var (precision, recall) = (_all[at] == 0 ? 0 : _right[at] / _all[at], _all[at + 1] == 0 ? 0 : _right[at + 1] / _all[at + 1]);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
