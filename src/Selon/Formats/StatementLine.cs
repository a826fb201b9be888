using System.Text;

namespace Selon.Formats;

/// <summary>What a person is shown of a statement, ready to be laid out: plain or in colour.</summary>
/// <param name="Mark">Two characters wide: <c>?</c> for somebody unnamed, <c>≠</c> for a denial.</param>
/// <param name="Speaker">Who holds it.</param>
/// <param name="Role">Offices as the text gives them; empty where it gives none.</param>
/// <param name="Citing">From whom the speaker has it; empty where the text names nobody.</param>
/// <param name="Medium">What it is said in, as the word of the schema; empty where the text does not say.</param>
/// <param name="Addressee">Whom it is said to; empty where the text does not say.</param>
/// <param name="Stance">The word of the schema.</param>
/// <param name="Content">What is said, on one line.</param>
internal readonly record struct StatementLine(string Mark, string Speaker, string Role, string Citing, string Medium, string Addressee, string Stance, string Content)
{
    public const string Nobody = "(source not given)";

    public static StatementLine Of(Reading reading, Statement statement) => new(
        (statement.Named == Naming.Unnamed ? "?" : " ") + (statement.Stance == Selon.Stance.Denies ? "≠" : " "),
        OneLine(statement.SpeakerName ?? Nobody),
        OneLine(string.Join(", ", statement.Speaker?.Roles.Select(role => role.Name) ?? [])),
        statement.Citing is { } citing ? OneLine(reading.Quote(citing)) : "",
        SchemaWords.Of(statement.Medium) ?? "",
        statement.Addressee is { } addressee ? OneLine(reading.Quote(addressee)) : "",
        SchemaWords.Of(statement.Stance),
        OneLine(reading.Quote(statement.Content)));

    /// <summary>Title, else id, and below it what else is known of an article.</summary>
    public static (string Title, string Known) Heading(Article article)
    {
        var title = OneLine(article.Title ?? article.Id);
        string?[] known = [SchemaWords.Of(article.PublishedOn), article.Publisher, article.Title is null ? null : article.Id, article.Url?.AbsoluteUri];
        return (title, OneLine(string.Join(" · ", known.Where(k => !string.IsNullOrWhiteSpace(k)))));
    }

    /// <summary>White space run together; characters that would steer a terminal shown as U+FFFD.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
                line.Append(char.IsControl(c) || IsDirection(c) ? '\uFFFD' : c);
        }

        return line.ToString().TrimEnd(' ');
    }

    // Bidirectional embeddings and overrides could show a line in another order than it has.
    private static bool IsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
