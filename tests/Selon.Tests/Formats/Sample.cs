using Selon.Mentions;
using Selon.Places;
using Selon.Syntax;
using Selon.Times;

namespace Selon.Tests.Formats;

/// <summary>A reading with all that formats find hard: nested, split and crossing ranges, chains, denials, nobody named, markup and formulas in the text.</summary>
internal static class Sample
{
    public const string Text =
        "Menu\n" +
        "Le port fermera <lundi>, selon la mairie\n" +
        "« Le port fermera », a promis la maire, Anne Roy, « et nul n’y entrera ». L’Agence du Large a rapporté, citant un marin, que la police a dit\u00A0que trois\n" +
        "quais sont vides 🚢.\n" +
        "Le syndicat a nié que le port ferme. “=1+1, c’est faux”, a dit un docker.\n" +
        "Personne n’a répondu.\n";

    private static readonly Entity Mayor = new() { Id = "e2", Name = "Anne Roy", Kind = EntityKind.Person, Roles = [new("la maire", Find("la maire"))], Mentions = [Find("la maire, Anne Roy")] };
    private static readonly Entity Town = new() { Id = "e1", Name = "la mairie", Kind = EntityKind.Organisation, Mentions = [Find("la mairie")] };
    private static readonly Entity Agency = new() { Id = "e3", Name = "L’Agence du Large", Kind = EntityKind.Organisation, Mentions = [Find("L’Agence du Large")] };

    private static readonly TimeReference Monday = new()
    {
        Id = "t1", Span = Find("lundi"), Kind = TimeKind.Date, Value = "2024-05-06", From = new DateOnly(2024, 5, 6), To = new DateOnly(2024, 5, 6), Granularity = Granularity.Day,
    };

    private static readonly Place Havre = new() { Id = "p1", Entity = null, Name = "Le Havre", Country = "FR", Latitude = 49.4938, Longitude = 0.1077, Confidence = 0.98765 };
    private static readonly Place Hall = new() { Id = "p2", Entity = Town, Name = "Sainte-Adresse", Country = "FR", Latitude = 49.5, Longitude = -0.1, Confidence = 0.5 };

    public static Reading Reading { get; } = new()
    {
        Article = new Article
        {
            Id = "port",
            Text = Text,
            Title = "Le port fermera <lundi>, selon la mairie",
            Publisher = "Le \"Large\" & Cie",
            PublishedOn = new DateOnly(2024, 5, 6),
            Language = "fr",
            Url = new Uri("https://example.org/port?a=1&b=2"),
        },
        Provenance = new Provenance("0.1.0", "fr 1", "sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f9"),
        Sentences = [.. new[]
        {
            "Le port fermera <lundi>, selon la mairie", "« Le port fermera », a promis la maire, Anne Roy, « et nul n’y entrera ».",
            "L’Agence du Large a rapporté, citant un marin, que la police a dit\u00A0que trois\nquais sont vides 🚢.", "Le syndicat a nié que le port ferme.",
            "“=1+1, c’est faux”, a dit un docker.", "Personne n’a répondu.",
        }.Select(s => new Sentence(Find(s), []))],
        Entities = [Town, Mayor, Agency],
        Statements =
        [
            Make("s1", Stance.Asserts, Naming.Body, Form.Indirect, 0.9, Town, "la mairie", "la mairie", "selon", ["Le port fermera <lundi>"]) with { Said = Monday, Place = Havre },
            Make("s2", Stance.Promises, Naming.Person, Form.Direct, 0.98765, Mayor, "Anne Roy", "la maire, Anne Roy", "a promis", ["« Le port fermera »", "« et nul n’y entrera »"]),
            Make("s3", Stance.Asserts, Naming.Body, Form.Indirect, 1, Agency, "L’Agence du Large", "L’Agence du Large", "a rapporté", ["que la police a dit\u00A0que trois\nquais sont vides 🚢"]) with { Citing = Find("un marin") },
            Make("s4", Stance.Asserts, Naming.Body, Form.Indirect, 0.75, null, "la police", "la police", "a dit\u00A0", ["que trois\nquais sont vides"]),
            Make("s5", Stance.Denies, Naming.Body, Form.Indirect, 0.8, null, "Le syndicat", "Le syndicat", "a nié", ["que le port ferme"]) with { Medium = Medium.Report, MediumSpan = Find("Le syndicat"), Addressee = Find("un docker") },
            Make("s6", Stance.Judges, Naming.Unnamed, Form.Direct, 0.5, null, "un docker", "un docker", "a dit un", ["“=1+1, c’est faux”"]),
            Make("s7", Stance.Asks, Naming.Unnamed, Form.Mixed, 0.3, null, null, null, null, ["=1+1, c’est faux”, a dit"]),
        ],
        Times = [Monday, new TimeReference { Id = "t2", Span = Find("Personne"), Kind = TimeKind.Duration, Value = "PXD", Granularity = Granularity.Day }],
        Places = [Havre, Hall],
    };

    public static Reading Empty { get; } = Reading with
    {
        Article = Article.FromText("Il pleut.", id: "pluie"),
        Sentences = [],
        Entities = [],
        Statements = [],
        Times = [],
        Places = [],
    };

    private static Statement Make(
        string id, Stance stance, Naming named, Form form, double confidence, Entity? speaker, string? name, string? source, string? cue, string[] content) => new()
        {
            Id = id,
            Stance = stance,
            Named = named,
            Form = form,
            Confidence = confidence,
            Speaker = speaker,
            SpeakerName = name,
            Source = source is null ? null : Find(source),
            Cue = cue is null ? null : Find(cue),
            Content = [.. content.Select(Find)],
        };

    public static TextSpan Find(string words)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }
}
