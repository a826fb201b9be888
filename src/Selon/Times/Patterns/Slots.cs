namespace Selon.Times.Patterns;

/// <summary>What was found out about a time, slot by slot; null where nothing was.</summary>
internal sealed class Slots
{
    public static readonly int Count = Enum.GetValues<Slot>().Length;

    private readonly int?[] _values = new int?[Count];

    public int? this[Slot slot]
    {
        get => _values[(int)slot];
        set => _values[(int)slot] = value;
    }

    public void Clear() => Array.Clear(_values);

    public bool Has(Slot slot) => _values[(int)slot] is not null;

    public Slots Copy()
    {
        var copy = new Slots();
        _values.CopyTo(copy._values, 0);
        return copy;
    }

    /// <summary>Takes over what the other knows and this does not.</summary>
    public void Fill(Slots other)
    {
        for (var at = 0; at < Count; at++)
            _values[at] ??= other._values[at];
    }
}
