using System.Runtime.InteropServices;
using System.Text;
using Selon.Languages;

namespace Selon.Models;

/// <summary>
/// A pack's trained model: a header that says where it comes from, then named sections that are read in place.
/// Layout: magic, version, header length, header (UTF-8), section count, then for each section its name, offset and length; sections begin at multiples of 64.
/// </summary>
internal sealed unsafe class ModelFile
{
    public const uint Magic = 0x4D4C4553;
    public const int Version = 1;
    public const int Alignment = 64;

    private readonly byte* _start;
    private readonly Dictionary<string, (long Offset, long Length)> _sections = new(StringComparer.Ordinal);

    private ModelFile(byte* start, long length)
    {
        _start = start;
        if (length < 16 || *(uint*)start != Magic)
            throw new SelonException("model.bin is not a Selon model; build it again with training/Selon.Training.");
        if (((int*)start)[1] != Version)
            throw new SelonException($"model.bin is of version {((int*)start)[1]}, this library reads {Version}; build it again with training/Selon.Training.");
        using var reader = new BinaryReader(new UnmanagedMemoryStream(start + 8, length - 8), Encoding.UTF8);
        Header = reader.ReadString();
        var count = reader.ReadInt32();
        for (var i = 0; i < count; i++)
        {
            var name = reader.ReadString();
            var section = (Offset: reader.ReadInt64(), Length: reader.ReadInt64());
            if (section.Offset < 0 || section.Length < 0 || section.Offset + section.Length > length)
                throw new SelonException("model.bin is cut short; fetch it again or build it with training/Selon.Training.");
            _sections.Add(name, section);
        }
    }

    /// <summary>Licence, recipe, sources with their hashes, as JSON.</summary>
    public string Header { get; }

    /// <exception cref="SelonException">The pack has no model, or one that this library cannot read.</exception>
    public static ModelFile Open(PackFiles files)
    {
        using var stream = files.Open("model.bin")
            ?? throw new SelonException("This pack has no model.bin; build it with training/Selon.Training and its treebanks.");
        return Open(stream);
    }

    public static ModelFile Open(Stream stream)
    {
        // The library's own image stays mapped, so an embedded model is never copied.
        if (stream is UnmanagedMemoryStream mapped)
            return new ModelFile(mapped.PositionPointer, mapped.Length);
        var copy = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(stream.Length, 16), Alignment);
        stream.ReadExactly(new Span<byte>(copy, checked((int)stream.Length)));
        return new ModelFile(copy, stream.Length);
    }

    public IEnumerable<string> Sections => _sections.Keys;

    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>A section's bytes, at an address that stays good for as long as the process runs.</summary>
    public byte* Section(string name, out long length)
    {
        if (!_sections.TryGetValue(name, out var section))
            throw new SelonException($"model.bin has no section “{name}”; build it again with training/Selon.Training.");
        length = section.Length;
        return _start + section.Offset;
    }

    /// <summary>A section of strings.</summary>
    public string[] Strings(string name)
    {
        var start = Section(name, out var length);
        return Encoding.UTF8.GetString(start, checked((int)length)).Split('\n');
    }
}
