namespace Selon.Intake;

/// <summary>Takes a plain text as an article, unchanged.</summary>
internal static class PlainText
{
    public static IntakeResult Read(ReadOnlySpan<byte> bytes, string where, string id, string? charset, IntakeOptions options)
    {
        var decoded = TextDecoder.Decode(bytes, charset, mend: false);
        if (decoded.Text is not { } text)
            return IntakeResult.Refused(where, decoded.Reason!);
        if (text.Length == 0)
            return IntakeResult.Refused(where, "is empty; give a file that holds an article.");
        if (string.IsNullOrWhiteSpace(text))
            return IntakeResult.Refused(where, "holds nothing but white space; give a file that holds an article.");
        return IntakeResult.Of(Article.FromText(text, options.PublishedOn, options.Language, id), where);
    }
}
