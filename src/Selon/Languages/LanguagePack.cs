using System.Security.Cryptography;
using System.Text.Json;
using Selon.Languages.Lexicons;

namespace Selon.Languages;

/// <summary>All that is particular to a language: words, settings and the trained model, read once and frozen.</summary>
internal sealed class LanguagePack
{
    private LanguagePack(PackFiles files)
    {
        Files = files;
        using var settings = JsonDocument.Parse(files.ReadText("language.json")
            ?? throw new FormatException("A pack needs a language.json; see docs/packs.md."));
        Language = settings.RootElement.GetProperty("tag").GetString()!;
        Number = settings.RootElement.GetProperty("version").GetInt32();
        Words = WordClasses.Load(files);
        Cues = CueLexicon.Load(files, Words["reflexive"]);
        VerbEndings = VerbEndings.Load(files);
        Nouns = NounLexicon.Load(files);
        Names = NameLexicon.Load(files);
        Pronouns = PronounLexicon.Load(files);
        const string GivenNamesFile = "lexicons/given-names.tsv";
        GivenNames = Table.Parse(files.ReadText(GivenNamesFile), GivenNamesFile).Rows
            .GroupBy(row => row["name"])
            .ToDictionary(group => group.Key, group => group.First()["gender"]);
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Raised when words or model change what is read.</summary>
    public int Number { get; }

    public PackFiles Files { get; }

    public WordClasses Words { get; }

    public CueLexicon Cues { get; }

    public VerbEndings VerbEndings { get; }

    public NounLexicon Nouns { get; }

    public NameLexicon Names { get; }

    public PronounLexicon Pronouns { get; }

    /// <summary>Given names with their gender: <c>m</c>, <c>f</c> or <c>u</c>.</summary>
    public IReadOnlyDictionary<string, string> GivenNames { get; }

    /// <summary>SHA-256 of the trained model, as <c>sha256:</c> and hexadecimal; null where the pack has none.</summary>
    public string? ModelHash()
    {
        using var model = Files.Open("model.bin");
        return model is null ? null : $"sha256:{Convert.ToHexStringLower(SHA256.HashData(model))}";
    }

    public static LanguagePack Load(PackFiles files) => new(files);
}
