using System.Text.Encodings.Web;
using System.Text.Json;

namespace Selon.Quality.Floors;

/// <summary>What accuracy may not fall below: <c>quality/floors.json</c>.</summary>
/// <param name="Corpus">Digest of the articles that the floors were measured on.</param>
/// <param name="Margin">Points by which a figure may lie below its floor: models round differently from one processor to another.</param>
/// <param name="Floors">Percentages by the figure's name.</param>
/// <param name="Lowered">Each time that a floor was lowered, and why.</param>
internal sealed record FloorFile(string Corpus, double Margin, SortedDictionary<string, double> Floors, IReadOnlyList<Lowering> Lowered)
{
    private static readonly JsonSerializerOptions Pretty = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static FloorFile Empty { get; } = new("", 0.5, new(StringComparer.Ordinal), []);

    public static string DefaultPath => Path.Combine(Repository.Root, "quality", "floors.json");

    public static FloorFile Load(string path) => File.Exists(path) ? JsonSerializer.Deserialize<FloorFile>(File.ReadAllText(path), Pretty)! : Empty;

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Pretty) + "\n");
}
