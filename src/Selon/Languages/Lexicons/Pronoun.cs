namespace Selon.Languages.Lexicons;

/// <summary>A row of <c>pronouns.tsv</c>; an empty cell means any.</summary>
internal sealed record Pronoun(string Form, string Type, string Person, string Number, string Gender);
