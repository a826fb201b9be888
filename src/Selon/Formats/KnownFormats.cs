using System.Text;
using Selon.Formats.Conllu;
using Selon.Formats.Csv;
using Selon.Formats.Html;
using Selon.Formats.Json;
using Selon.Formats.PlainText;

namespace Selon.Formats;

/// <summary>The one list of formats: help, completion and documentation are held against it.</summary>
public static class KnownFormats
{
    /// <summary>For people, without colours.</summary>
    public static IFormat Text { get; } = new PlainTextFormat();

    /// <summary>One reading as a JSON object (RFC 8259).</summary>
    public static IFormat Json { get; } = new JsonFormat();

    /// <summary>One JSON object a line (JSON Lines).</summary>
    public static IFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>A page that shows each statement in its article (HTML Living Standard).</summary>
    public static IFormat Html { get; } = new HtmlFormat();

    /// <summary>A table with one row a statement (RFC 4180).</summary>
    public static IFormat Csv { get; } = new CsvFormat();

    /// <summary>Sentences with their syntax (CoNLL-U, Universal Dependencies v2).</summary>
    public static IFormat Conllu { get; } = new ConlluFormat();

    /// <summary>All of them, in the order in which help texts give them.</summary>
    public static IReadOnlyList<IFormat> All { get; } = [Text, Json, JsonLines, Html, Csv, Conllu];

    /// <summary>The format of that name; null where there is none.</summary>
    public static IFormat? Find(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.Ordinal));

    /// <summary>One reading, written in a format.</summary>
    public static string Write(this IFormat format, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(reading);
        using var output = new MemoryStream();
        using var writer = format.Open(output);
        writer.Write(reading);
        writer.Complete();
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }
}
