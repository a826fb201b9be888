using System.Text.Json;

namespace Selon.Cli.Tests.Records;

/// <summary>Corpora of short articles as JSON Lines.</summary>
internal static class Corpus
{
    public const string Bridge = "Le pont de Lasvaux sera fermé dès lundi, a annoncé mardi la préfète de l'Allier, Jeanne Morel. Selon la mairie de Lasvaux, le pont porte 3 200 véhicules par jour.";

    /// <summary>So many articles, each like no other.</summary>
    public static string Write(TemporaryFolder folder, int count) => folder.Write("corpus.jsonl", string.Concat(Enumerable.Range(0, count).Select(i => Line($"made-{i}", $"Le maire de Saint-Numéro-{i}, Luc Petit, a annoncé mardi la construction de {i + 20} logements dans le quartier des Acacias-{i}. « Il en fallait {i + 30} », a répondu la députée Anne Roy-{i}."))));

    public static string Line(string id, string text, string? url = null, string published = "2025-03-11T08:40Z") =>
        JsonSerializer.Serialize(new { id, text, url, published, language = "fr", title = $"Titre {id}", publisher = "Le Courrier" }) + "\n";
}
