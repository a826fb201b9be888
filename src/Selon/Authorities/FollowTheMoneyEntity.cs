using System.Text.Json;
using Selon.Mentions;

namespace Selon.Authorities;

/// <summary>An entity of FollowTheMoney, as OpenSanctions and OCCRP publish them (https://followthemoney.tech). Weak aliases are left out: they are short names that many have.</summary>
internal static class FollowTheMoneyEntity
{
    public static (IReadOnlyList<string> Names, EntityKind Kind) Read(JsonElement entity)
    {
        var names = new List<string>();
        if (entity.TryGetProperty("properties", out var properties) && properties.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in (ReadOnlySpan<string>)["name", "alias", "previousName"])
            {
                if (properties.TryGetProperty(property, out var values) && values.ValueKind is JsonValueKind.Array)
                    names.AddRange(values.EnumerateArray().Where(value => value.ValueKind is JsonValueKind.String).Select(value => value.GetString()!));
            }
        }

        if (names.Count == 0 && entity.TryGetProperty("caption", out var caption) && caption.ValueKind is JsonValueKind.String)
            names.Add(caption.GetString()!);
        return (names, Kind(entity.TryGetProperty("schema", out var schema) && schema.ValueKind is JsonValueKind.String ? schema.GetString()! : ""));
    }

    private static EntityKind Kind(string schema) => schema switch
    {
        "Person" => EntityKind.Person,
        "Organization" or "Company" or "PublicBody" => EntityKind.Organisation,
        _ => EntityKind.Unknown,
    };
}
