namespace Selon.Storage.Tests;

/// <summary>Short articles, read.</summary>
internal static class News
{
    public const string Bridge = "Le pont de Lasvaux sera fermé dès lundi, a annoncé mardi la préfète de l'Allier, Jeanne Morel. « Les piles sont fissurées », a-t-elle dit. Selon la mairie de Lasvaux, le pont porte 3 200 véhicules par jour.";
    public const string BridgeLater = "La fermeture du pont de Lasvaux inquiète les commerçants. Le maire de Lasvaux, Paul Girard, a nié que les piles du pont soient fissurées. La préfète de l'Allier, Jeanne Morel, a promis des navettes pour Lasvaux.";
    public const string Strike = "Nurses at Northfield hospital will walk out on Friday, the union said. The hospital's director, Carla Dunn, said that talks about pay had failed and that operations would be cancelled.";

    public static RecordEntry Of(string text, string id, int day = 12, string? address = null) =>
        new(Reader.Default.Read(Article.FromText(text, new DateOnly(2025, 3, day), text == Strike ? "en" : "fr", id)), address);

    /// <summary>An article like no other.</summary>
    public static RecordEntry Any(int number) => Of($"Le maire de Saint-Numéro-{number}, Luc Petit-{number}, a annoncé mardi la construction de {number + 20} logements dans le quartier des Acacias-{number}.", $"any-{number}");
}
