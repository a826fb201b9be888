using System.Runtime.InteropServices;
using System.Text;
using Selon.Models;
using Selon.Places.Gazetteers;

namespace Selon.Training.Gazetteers;

/// <summary>Gathers rows, names and keys of <c>languages/places.bin</c>.</summary>
internal sealed class GazetteerBuilder(Wording wording)
{
    private readonly List<GazetteerRow> _rows = [];
    private readonly HashSet<(ulong Hash, uint Row)> _keys = [];
    private readonly Dictionary<string, uint> _starts = new(StringComparer.Ordinal);
    private readonly List<byte> _names = [];

    public int Rows => _rows.Count;

    public int Keys => _keys.Count;

    /// <summary>Adds a place under its name and gives its row.</summary>
    public int Add(string name, string country, (double Latitude, double Longitude) position, long population, PlaceRank rank, int region = 0, int district = 0)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        if (!_starts.TryGetValue(name, out var start))
        {
            _starts[name] = start = (uint)_names.Count;
            _names.AddRange(bytes);
        }

        var code = country.Length == 2 ? (ushort)(country[0] | (country[1] << 8)) : (ushort)0;
        _rows.Add(new GazetteerRow(
            (float)position.Latitude, (float)position.Longitude, (uint)population, start, code, checked((ushort)region), checked((ushort)district), rank, checked((byte)bytes.Length)));
        var row = _rows.Count - 1;
        if (name.Length > 0)
            Note(name, row, other: false);
        return row;
    }

    /// <summary>Adds a further name of a place.</summary>
    public void Name(string name, int row) => Note(name, row, other: true);

    public void Save(string path, string header)
    {
        var writer = new ModelWriter(header);
        writer.Add("rows", MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_rows)).ToArray());
        GazetteerKey[] keys = [.. _keys.Order().Select(key => new GazetteerKey(key.Hash, key.Row))];
        writer.Add("keys", MemoryMarshal.AsBytes<GazetteerKey>(keys).ToArray());
        writer.Add("names", [.. _names]);
        writer.Save(path);
    }

    private void Note(string name, int row, bool other)
    {
        foreach (var key in wording.Keys(name))
        {
            var hash = Gazetteer.Hash(key);
            if (key.Length > 0 && !_keys.Contains((hash, (uint)row)))
                _keys.Add((hash, (uint)row | (other ? GazetteerKey.Other : 0)));
        }
    }
}
