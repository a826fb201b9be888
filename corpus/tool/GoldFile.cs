using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Selon.Corpus;

/// <summary>Writes and reads <c>NAME.json</c>, one statement a line.</summary>
internal static class GoldFile
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string name, MarksFile marks, IReadOnlyList<Statement> statements)
    {
        var json = new StringBuilder();
        json.Append("{ \"doc\": ").Append(Text(name)).Append(", \"date\": ").Append(Text(marks.Head["date"]))
            .Append(", \"genre\": ").Append(Text(marks.Head["genre"])).Append(", \"place\": ").Append(Text(marks.Head["place"]))
            .Append(", \"statements\": [");
        for (var i = 0; i < statements.Count; i++)
        {
            var s = statements[i];
            json.Append(i == 0 ? "\n" : ",\n").Append("  { \"id\": ").Append(i + 1)
                .Append(", \"source\": ").Append(Range(s.Source)).Append(", \"cue\": ").Append(Range(s.Cue))
                .Append(", \"content\": [").AppendJoin(", ", s.Content.Select(c => Range(c)))
                .Append("], \"speaker\": ").Append(Text(s.Speaker)).Append(", \"named\": ").Append(Text(s.Named))
                .Append(", \"form\": ").Append(Text(s.Form)).Append(", \"stance\": ").Append(Text(s.Stance))
                .Append(", \"citing\": ").Append(Range(s.Citing)).Append(s.Optional ? ", \"optional\": true }" : " }");
        }

        return json.Append("\n] }\n").ToString();
    }

    private static string Text(string value) => JsonSerializer.Serialize(value, Plain);

    private static string Range(Span? span) => span is { } s ? $"[{s.Start}, {s.End}]" : "null";
}
