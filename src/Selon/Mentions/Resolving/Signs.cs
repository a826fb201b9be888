using System.Numerics;

namespace Selon.Mentions.Resolving;

/// <summary>A set of signs.</summary>
internal readonly record struct Signs(ulong Low, ulong High)
{
    public static Signs None => default;

    public Signs With(Sign sign, bool holds = true) =>
        !holds ? this : (int)sign < 64 ? this with { Low = Low | 1UL << (int)sign } : this with { High = High | 1UL << ((int)sign - 64) };

    public Signs And(Signs other) => new(Low | other.Low, High | other.High);

    /// <summary>The numbers of those that hold.</summary>
    public IEnumerable<int> All()
    {
        for (var low = Low; low != 0; low &= low - 1)
            yield return BitOperations.TrailingZeroCount(low);
        for (var high = High; high != 0; high &= high - 1)
            yield return 64 + BitOperations.TrailingZeroCount(high);
    }

    public bool Has(Sign sign) => (((int)sign < 64 ? Low >> (int)sign : High >> ((int)sign - 64)) & 1) != 0;
}
