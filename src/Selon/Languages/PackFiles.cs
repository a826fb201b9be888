using System.Reflection;
using System.Text;

namespace Selon.Languages;

/// <summary>Where a pack's files lie: inside the library, or in a folder.</summary>
internal abstract class PackFiles
{
    /// <summary>The file's bytes; null where the pack has no such file.</summary>
    public abstract Stream? Open(string name);

    /// <summary>The file's text (UTF-8); null where the pack has no such file.</summary>
    public string? ReadText(string name)
    {
        using var stream = Open(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static PackFiles Embedded(string language) => new EmbeddedFiles($"languages/{language}/");

    /// <summary>The files that lie beside the packs and belong to none.</summary>
    public static PackFiles Shared { get; } = new EmbeddedFiles("languages/");

    public static PackFiles Folder(string path) => new FolderFiles(path);

    private sealed class EmbeddedFiles(string prefix) : PackFiles
    {
        private static readonly Assembly Library = typeof(PackFiles).Assembly;

        public override Stream? Open(string name) => Library.GetManifestResourceStream(prefix + name);
    }

    private sealed class FolderFiles(string path) : PackFiles
    {
        public override Stream? Open(string name)
        {
            var file = Path.Combine(path, name.Replace('/', Path.DirectorySeparatorChar));
            return File.Exists(file) ? File.OpenRead(file) : null;
        }
    }
}
