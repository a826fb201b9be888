namespace Selon.Stories.Links;

/// <summary>Numbers in order, each with a weight.</summary>
internal sealed class SparseVector
{
    private readonly int[] _keys;
    private readonly float[] _weights;

    private SparseVector(int[] keys, float[] weights)
    {
        (_keys, _weights) = (keys, weights);
        Sum = weights.Sum();
        Length = MathF.Sqrt(weights.Sum(weight => weight * weight));
    }

    public IReadOnlyList<int> Keys => _keys;

    public float Sum { get; }

    private float Length { get; }

    public static SparseVector Of(IEnumerable<int> keys, Func<int, float> weight)
    {
        int[] distinct = [.. keys.Distinct().Order()];
        return new SparseVector(distinct, [.. distinct.Select(weight)]);
    }

    public bool Has(int key) => Array.BinarySearch(_keys, key) >= 0;

    /// <summary>How many keys both have, what they weigh together, and the cosine between both.</summary>
    public (int Count, float Weight, double Cosine) With(SparseVector other)
    {
        var (count, weight, square) = (0, 0f, 0f);
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] == other._keys[j])
            {
                count++;
                weight += _weights[i];
                square += _weights[i++] * other._weights[j++];
            }
            else if (_keys[i] < other._keys[j])
                i++;
            else
                j++;
        }

        return (count, weight, square > 0 ? square / (Length * other.Length) : 0);
    }
}
