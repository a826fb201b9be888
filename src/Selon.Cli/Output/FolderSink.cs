using System.Buffers;
using System.Globalization;
using Selon.Formats;

namespace Selon.Cli.Output;

/// <summary>A file for each reading, named after its article.</summary>
internal sealed class FolderSink : ISink
{
    // Names must serve on every system that the folder may be copied to.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    private readonly string _folder;
    private readonly IFormat _format;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public FolderSink(string folder, IFormat format)
    {
        _folder = folder;
        _format = format;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{folder}: cannot be made ({e.Message.TrimEnd('.')}); choose another folder with --output");
        }
    }

    public void Write(Reading reading, string where)
    {
        using var stream = Sinks.Create(Path.Combine(_folder, NameFor(reading.Article.Id)), [where]);
        using var writer = _format.Open(stream);
        writer.Write(reading);
        writer.Complete();
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    private string NameFor(string id)
    {
        var safe = new string([.. id.Take(100).Select(c => char.IsControl(c) || char.IsSurrogate(c) || Forbidden.Contains(c) ? '-' : c)]).Trim('.', ' ');
        if (safe.Length == 0)
            safe = "article";
        var name = safe;
        for (var n = 2; !_taken.Add(name); n++)
            name = $"{safe}-{n.ToString(CultureInfo.InvariantCulture)}";
        return name + _format.FileEnding;
    }
}
