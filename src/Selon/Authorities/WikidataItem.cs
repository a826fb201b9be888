using System.Text.Json;
using Selon.Mentions;

namespace Selon.Authorities;

/// <summary>An item of Wikidata as its dumps have it (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON).</summary>
internal static class WikidataItem
{
    private const string InstanceOf = "P31";
    private const string Human = "Q5";

    public static (IReadOnlyList<string> Names, EntityKind Kind) Read(JsonElement item)
    {
        var names = new List<string>();
        if (item.GetProperty("labels") is { ValueKind: JsonValueKind.Object } labels)
            names.AddRange(labels.EnumerateObject().Select(label => Value(label.Value)).OfType<string>());
        if (item.TryGetProperty("aliases", out var aliases) && aliases.ValueKind is JsonValueKind.Object)
            names.AddRange(aliases.EnumerateObject().Where(list => list.Value.ValueKind is JsonValueKind.Array).SelectMany(list => list.Value.EnumerateArray()).Select(Value).OfType<string>());
        return (names, IsHuman(item) ? EntityKind.Person : EntityKind.Unknown);
    }

    private static string? Value(JsonElement label) => label.ValueKind switch
    {
        JsonValueKind.String => label.GetString(),
        JsonValueKind.Object when label.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.String => value.GetString(),
        _ => null,
    };

    private static bool IsHuman(JsonElement item) =>
        item.TryGetProperty("claims", out var claims) && claims.ValueKind is JsonValueKind.Object && claims.TryGetProperty(InstanceOf, out var kinds) && kinds.ValueKind is JsonValueKind.Array
        && kinds.EnumerateArray().Any(kind => kind.ValueKind is JsonValueKind.Object && kind.TryGetProperty("mainsnak", out var snak) && snak.ValueKind is JsonValueKind.Object && snak.TryGetProperty("datavalue", out var data)
            && data.ValueKind is JsonValueKind.Object && data.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.Object && value.TryGetProperty("id", out var id) && id.ValueEquals(Human));
}
