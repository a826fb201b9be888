using Selon.Formats.Conllu;
using Selon.Syntax;

namespace Selon.Training;

/// <summary>A part of speech with its features, as one label.</summary>
internal static class Tags
{
    public static string Of(ConlluWord word) => $"{Morphology.Name(word.Upos)}\t{word.Features}";

    /// <summary>The labels by their frequency; rarer ones than <paramref name="least"/> are left out.</summary>
    public static Dictionary<string, int> Number(IEnumerable<string> labels, int least) => labels
        .GroupBy(label => label).Where(group => group.Count() >= least)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select((group, id) => (group.Key, id)).ToDictionary(pair => pair.Key, pair => pair.id);
}
