using System.Text;
using Selon.Languages;
using Selon.Models;

namespace Selon.Places.Gazetteers;

/// <summary>
/// The places of the world by their names: <c>languages/places.bin</c>, read in place, so that nothing is loaded but the pages that are looked at.
/// Row 0 is no place.
/// </summary>
internal sealed unsafe class Gazetteer
{
    public const string File = "places.bin";

    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer(Open(PackFiles.Shared)));

    private readonly GazetteerRow* _rows;
    private readonly GazetteerKey* _keys;
    private readonly byte* _names;
    private readonly int _keyCount;

    private Gazetteer(ModelFile file)
    {
        _rows = (GazetteerRow*)file.Section("rows", out var rows);
        _keys = (GazetteerKey*)file.Section("keys", out var keys);
        _names = file.Section("names", out _);
        Count = (int)(rows / sizeof(GazetteerRow));
        _keyCount = (int)(keys / sizeof(GazetteerKey));
    }

    public static Gazetteer Default => Shared.Value;

    /// <summary>Rows, the empty first one included.</summary>
    public int Count { get; }

    public GazetteerEntry this[int row]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count);
            return new GazetteerEntry(row, Encoding.UTF8.GetString(_names + _rows[row].NameStart, _rows[row].NameLength), _rows[row]);
        }
    }

    /// <summary>All places of that name, whatever its case and accents; <c>Other</c> is true where it is not the first name of the place.</summary>
    public IEnumerable<(GazetteerEntry Place, bool Other)> Find(string name)
    {
        var hash = Hash(NameFold.Of(name));
        for (var at = FirstAt(hash); at < _keyCount && Key(at).Hash == hash; at++)
            yield return (this[(int)(Key(at).Row & ~GazetteerKey.Other)], (Key(at).Row & GazetteerKey.Other) != 0);
    }

    /// <summary>How large the largest place of that name is: the figures of its population and one more; 0 where there is no such place.</summary>
    public int Size(string name)
    {
        var hash = Hash(NameFold.Of(name));
        var size = 0;
        for (var at = FirstAt(hash); at < _keyCount && Key(at).Hash == hash; at++)
            size = Math.Max(size, 1 + (int)Math.Log10(1 + (double)_rows[(int)(Key(at).Row & ~GazetteerKey.Other)].Population));
        return size;
    }

    /// <summary>The hash under which a folded name stands.</summary>
    public static ulong Hash(string folded) => Hashing.Of(folded);

    private GazetteerKey Key(int at) => _keys[at];

    private int FirstAt(ulong hash)
    {
        var (low, high) = (0, _keyCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_keys[middle].Hash < hash)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static ModelFile Open(PackFiles files)
    {
        using var stream = files.Open(File) ?? throw new SelonException($"There is no languages/{File}; build it with training/Selon.Training.");
        return ModelFile.Open(stream);
    }
}
