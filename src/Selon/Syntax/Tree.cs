namespace Selon.Syntax;

/// <summary>A sentence's tree with the links that rules walk along: children and the stretch that each subtree covers.</summary>
internal sealed class Tree
{
    private readonly List<int>[] _children;
    private readonly int[] _first;
    private readonly int[] _last;

    public Tree(Sentence sentence)
    {
        Sentence = sentence;
        var tokens = sentence.Tokens;
        _children = new List<int>[tokens.Count];
        _first = new int[tokens.Count];
        _last = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            _children[i] = [];
            _first[i] = _last[i] = i;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head >= 0)
                _children[tokens[i].Head].Add(i);
            for (var up = tokens[i].Head; up >= 0; up = tokens[up].Head)
            {
                _first[up] = Math.Min(_first[up], i);
                _last[up] = Math.Max(_last[up], i);
            }
        }
    }

    public Sentence Sentence { get; }

    public int Count => Sentence.Tokens.Count;

    public Token this[int index] => Sentence.Tokens[index];

    public IReadOnlyList<int> Children(int index) => _children[index];

    /// <summary>First token of the subtree.</summary>
    public int First(int index) => _first[index];

    /// <summary>Last token of the subtree.</summary>
    public int Last(int index) => _last[index];

    /// <summary>The first child with that relation; -1 where there is none.</summary>
    public int Child(int index, Relation relation)
    {
        foreach (var child in _children[index])
        {
            if (this[child].Relation == relation)
                return child;
        }

        return -1;
    }

    public IEnumerable<int> Children(int index, Relation relation) => _children[index].Where(child => this[child].Relation == relation);

    /// <summary>True where <paramref name="index"/> lies in the subtree of <paramref name="ancestor"/> (or is its root).</summary>
    public bool IsUnder(int index, int ancestor)
    {
        for (var at = index; at >= 0; at = this[at].Head)
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>The span from the first to the last of the tokens.</summary>
    public TextSpan Span(int first, int last) => new(this[first].Surface.Start, this[last].Surface.End);
}
