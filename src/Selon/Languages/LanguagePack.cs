namespace Selon.Languages;

/// <summary>All that is particular to a language: words, settings and the trained model, read once and frozen.</summary>
internal sealed class LanguagePack
{
    public required string Language { get; init; }

    public required PackFiles Files { get; init; }
}
