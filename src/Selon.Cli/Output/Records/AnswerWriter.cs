using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Selon.Formats.Json;

namespace Selon.Cli.Output.Records;

/// <summary>Writes what a record answers: text for people, one JSON value, or an object a line.</summary>
internal static class AnswerWriter
{
    private static readonly JsonSerializerOptions Line = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = PlainEncoder.Instance, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };
    private static readonly JsonSerializerOptions Page = new(Line) { WriteIndented = true, NewLine = "\n" };

    /// <param name="single">True where the answer to <c>json</c> is one object and no array.</param>
    public static void Write<T>(Stream output, string format, IReadOnlyList<T> answers, Action<TextWriter, T> write, Func<T, object> shape, bool single)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (format == "text")
        {
            foreach (var answer in answers)
                write(text, answer);
        }
        else if (format == "jsonl")
        {
            foreach (var answer in answers)
                text.WriteLine(JsonSerializer.Serialize(shape(answer), Line));
        }
        else
        {
            text.WriteLine(single ? answers.Count > 0 ? JsonSerializer.Serialize(shape(answers[0]), Page) : "null" : JsonSerializer.Serialize(answers.Select(shape), Page));
        }
    }
}
