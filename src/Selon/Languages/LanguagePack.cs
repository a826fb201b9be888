using System.Security.Cryptography;
using System.Text.Json;
using Selon.Languages.Lexicons;
using Selon.Mentions.Names;
using Selon.Mentions.Names.Tagging;
using Selon.Mentions.Resolving;

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
        Names = NameLexicon.Load(files, Language);
        States = StateLexicon.Load(files);
        Pronouns = PronounLexicon.Load(files);
        Media = MediaLexicon.Load(files);
        Articles = Articles.Load(files);
        WiderNouns = WiderNouns.Load(files);
        Unnamed = UnnamedLexicon.Load(files);
        ChoiceWeights = ChoiceWeights.Load(files);
        KindWeights = KindWeights.Load(files);
        NamingWords = new NamingWords(Words);
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

    public StateLexicon States { get; }

    public PronounLexicon Pronouns { get; }

    public MediaLexicon Media { get; }

    public Articles Articles { get; }

    public WiderNouns WiderNouns { get; }

    public UnnamedLexicon Unnamed { get; }

    public ChoiceWeights ChoiceWeights { get; }

    public KindWeights KindWeights { get; }

    public NamingWords NamingWords { get; }

    /// <summary>Given names with their gender: <c>m</c>, <c>f</c> or <c>u</c>.</summary>
    public IReadOnlyDictionary<string, string> GivenNames { get; }

    /// <summary>SHA-256 of the trained models, one behind the other, as <c>sha256:</c> and hexadecimal; null where the pack has none.</summary>
    public string? ModelHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var any = false;
        foreach (var name in (ReadOnlySpan<string>)["model.bin", "names.bin", "statements.bin", "stance.bin"])
        {
            using var model = Files.Open(name);
            if (model is null)
                continue;
            any = true;
            var buffer = new byte[1 << 16];
            for (int read; (read = model.Read(buffer)) > 0;)
                hash.AppendData(buffer, 0, read);
        }

        return any ? $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}" : null;
    }

    public static LanguagePack Load(PackFiles files) => new(files);
}
