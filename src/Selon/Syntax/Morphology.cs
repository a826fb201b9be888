namespace Selon.Syntax;

/// <summary>The names that treebanks use, and ours.</summary>
internal static class Morphology
{
    private static readonly Dictionary<string, PartOfSpeech> Parts = Enum.GetValues<PartOfSpeech>().ToDictionary(part => part.ToString().ToUpperInvariant(), StringComparer.Ordinal);
    private static readonly Dictionary<string, Relation> Relations = Enum.GetValues<Relation>().ToDictionary(relation => relation.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static PartOfSpeech Part(string upos) => Parts.GetValueOrDefault(upos, PartOfSpeech.X);

    public static Relation Relation(ReadOnlySpan<char> name)
    {
        var colon = name.IndexOf(':');
        return Relations.GetValueOrDefault((colon < 0 ? name : name[..colon]).ToString(), Syntax.Relation.Dep);
    }

    /// <summary>What stands behind the colon of <c>nsubj:pass</c>; empty where nothing does.</summary>
    public static string Subtype(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : name[(colon + 1)..];
    }

    public static string Name(PartOfSpeech part) => part.ToString().ToUpperInvariant();

    public static string Name(Relation relation) => relation.ToString().ToLowerInvariant();
}
