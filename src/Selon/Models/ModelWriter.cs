using System.Text;

namespace Selon.Models;

/// <summary>Writes what <see cref="ModelFile"/> reads.</summary>
internal sealed class ModelWriter(string header)
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    public void Add(string name, byte[] bytes) => _sections.Add((name, bytes));

    public void Add(string name, IEnumerable<string> strings) => Add(name, Encoding.UTF8.GetBytes(string.Join('\n', strings)));

    public void Save(string path)
    {
        var head = Head(0);
        var file = Head(Aligned(head.Length));
        using var stream = File.Create(path);
        stream.Write(file);
        foreach (var (_, bytes) in _sections)
        {
            stream.Write(new byte[Aligned(stream.Position) - stream.Position]);
            stream.Write(bytes);
        }
    }

    private byte[] Head(long first)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(ModelFile.Magic);
        writer.Write(ModelFile.Version);
        writer.Write(header);
        writer.Write(_sections.Count);
        var offset = first;
        foreach (var (name, bytes) in _sections)
        {
            writer.Write(name);
            writer.Write(offset);
            writer.Write(bytes.LongLength);
            offset = Aligned(offset + bytes.Length);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static long Aligned(long offset) => (offset + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
