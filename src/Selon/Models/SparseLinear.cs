namespace Selon.Models;

/// <summary>
/// A linear classifier over hashed features. Each feature holds weights for the few classes it speaks for.
/// Section: capacity (a power of two), entries; then slots of (key, first entry); then entries of (class, weight), each feature's headed by their number.
/// </summary>
internal sealed unsafe class SparseLinear
{
    private readonly Slot* _slots;
    private readonly Entry* _entries;
    private readonly uint _mask;

    public SparseLinear(ModelFile model, string section)
    {
        var start = model.Section(section, out _);
        var capacity = ((int*)start)[0];
        _mask = (uint)capacity - 1;
        _slots = (Slot*)(start + 16);
        _entries = (Entry*)(_slots + capacity);
    }

    /// <summary>Adds the feature's weights to the scores.</summary>
    public void Add(ulong feature, Span<int> scores)
    {
        var key = KeyOf(feature);
        for (var at = (uint)feature & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot.Key == 0)
                return;
            if (slot.Key != key)
                continue;
            var entry = _entries + slot.First;
            for (var left = entry->Class; left > 0; left--)
            {
                entry++;
                scores[entry->Class] += entry->Weight;
            }

            return;
        }
    }

    public static byte[] Pack(IReadOnlyList<(ulong Feature, IReadOnlyList<(int Class, int Weight)> Weights)> features)
    {
        var capacity = Capacity(features.Count);
        var slots = new Slot[capacity];
        var entries = new List<Entry>();
        foreach (var (feature, weights) in features)
        {
            var at = (uint)feature & (uint)(capacity - 1);
            while (slots[at].Key != 0 && slots[at].Key != KeyOf(feature))
                at = (at + 1) & (uint)(capacity - 1);
            slots[at] = new Slot(KeyOf(feature), entries.Count);
            entries.Add(new Entry((ushort)weights.Count, 0));
            foreach (var (label, weight) in weights)
                entries.Add(new Entry((ushort)label, (short)Math.Clamp(weight, short.MinValue, short.MaxValue)));
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(capacity);
        writer.Write(entries.Count);
        writer.Write(0L);
        foreach (var slot in slots)
        {
            writer.Write(slot.Key);
            writer.Write(slot.First);
        }

        foreach (var entry in entries)
        {
            writer.Write(entry.Class);
            writer.Write(entry.Weight);
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static long SizeOf(int features, int weights) => 16 + (8L * Capacity(features)) + (4L * (features + weights));

    private static int Capacity(int features)
    {
        var capacity = 1024;
        while (capacity < features * 9L / 8)
            capacity *= 2;
        return capacity;
    }

    private static uint KeyOf(ulong feature) => (uint)(feature >> 32) | 1;

    private readonly record struct Slot(uint Key, int First);

    private readonly record struct Entry(ushort Class, short Weight);
}
