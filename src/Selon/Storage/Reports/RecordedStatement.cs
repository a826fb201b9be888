namespace Selon.Storage.Reports;

/// <summary>A statement of a record.</summary>
/// <param name="Article">The id of its article.</param>
/// <param name="Statement">Its id in the reading of that article.</param>
/// <param name="Speaker">Who says it; null where nobody is given.</param>
/// <param name="Named"><c>person</c>, <c>body</c> or <c>unnamed</c>.</param>
/// <param name="Stance">What the speaker does in saying it, such as <c>denies</c>.</param>
/// <param name="Form"><c>direct</c>, <c>mixed</c> or <c>indirect</c>.</param>
/// <param name="Content">What is said.</param>
/// <param name="Citing">The further source, in the words of the text; null where there is none.</param>
/// <param name="Said">The day on which it was said; null where the text does not say.</param>
/// <param name="Published">The day of the article; null where it is not known.</param>
/// <param name="Confidence">How sure the reader is, 0 to 1.</param>
public sealed record RecordedStatement(
    string Article, string Statement, string? Speaker, string Named, string Stance, string Form, string Content, string? Citing, DateOnly? Said, DateOnly? Published, double Confidence);
