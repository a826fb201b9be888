namespace Selon.Stories.Claims;

/// <summary>Things that are joined to groups (union and find).</summary>
internal sealed class Groups
{
    private readonly int[] _above;

    public Groups(int count) => _above = [.. Enumerable.Range(0, count)];

    public void Join(int one, int other)
    {
        var (a, b) = (Top(one), Top(other));
        _above[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The groups in the order of their first members, each in order.</summary>
    public IEnumerable<List<int>> All() => Enumerable.Range(0, _above.Length).GroupBy(Top).OrderBy(group => group.Key).Select(group => group.ToList());

    private int Top(int one)
    {
        while (_above[one] != one)
            one = _above[one] = _above[_above[one]];
        return one;
    }
}
