namespace Selon.Models;

/// <summary>A hash table from keys to small numbers, read in place. Section: capacity (a power of two), then slots of (key, value).</summary>
internal sealed unsafe class KeyTable
{
    private readonly Slot* _slots;
    private readonly uint _mask;

    public KeyTable(ModelFile model, string section)
    {
        var start = model.Section(section, out _);
        _mask = ((uint*)start)[0] - 1;
        _slots = (Slot*)(start + 16);
    }

    /// <summary>The key's value; -1 where it is not there.</summary>
    public int Find(ulong hash)
    {
        var key = KeyOf(hash);
        for (var at = (uint)hash & _mask; ; at = (at + 1) & _mask)
        {
            if (_slots[at].Key == 0)
                return -1;
            if (_slots[at].Key == key)
                return _slots[at].Value;
        }
    }

    public static byte[] Pack(IReadOnlyCollection<KeyValuePair<ulong, int>> values)
    {
        var capacity = 1024;
        while (capacity < values.Count * 5 / 4)
            capacity *= 2;
        var slots = new Slot[capacity];
        foreach (var (hash, value) in values.OrderBy(pair => pair.Key))
        {
            var at = (uint)hash & (uint)(capacity - 1);
            while (slots[at].Key != 0 && slots[at].Key != KeyOf(hash))
                at = (at + 1) & (uint)(capacity - 1);
            slots[at] = new Slot(KeyOf(hash), (ushort)value);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(capacity);
        writer.Write(values.Count);
        writer.Write(0L);
        foreach (var slot in slots)
        {
            writer.Write(slot.Key);
            writer.Write(slot.Value);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static uint KeyOf(ulong hash) => (uint)(hash >> 32) | 1;

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 2)]
    private readonly record struct Slot(uint Key, ushort Value);
}
