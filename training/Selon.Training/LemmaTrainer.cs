using Selon.Formats.Conllu;
using Selon.Models;
using Selon.Syntax;

namespace Selon.Training;

/// <summary>Collects the lemmas that the treebanks give, and the rules by ending for the words that they do not have.</summary>
internal static class LemmaTrainer
{
    public static void Train(IReadOnlyList<ConlluSentence> sentences, Dictionary<string, int> tags, ModelWriter writer)
    {
        var counts = new Dictionary<ulong, Dictionary<LemmaRule, int>>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words).Where(word => word.Lemma != "_" && tags.ContainsKey(Tags.Of(word))))
        {
            var rule = LemmaRule.Between(word.Form, word.Lemma);
            var lower = new char[word.Form.Length];
            Lemmatizer.Lower(word.Form, lower);
            var tag = tags[Tags.Of(word)];
            Count(counts, Lemmatizer.TagKey(lower, tag), rule, 1);
            Count(counts, Lemmatizer.WordKey(lower, word.Upos), rule, 1);
            if (rule.Front + rule.Back < lower.Length)
                for (var length = Math.Max(0, rule.Back); length <= Math.Min(Lemmatizer.LongestEnding, lower.Length); length++)
                    Count(counts, Lemmatizer.EndingKey(lower.AsSpan(lower.Length - length), tag), rule, 1);
        }

        var best = counts.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key.ToString(), StringComparer.Ordinal).First().Key);
        var rules = best.Values.Distinct().OrderBy(rule => rule.ToString(), StringComparer.Ordinal).ToList();
        var ids = rules.Select((rule, id) => (rule, id)).ToDictionary(pair => pair.rule, pair => pair.id);
        writer.Add("syntax.lemma-rules", rules.Select(rule => rule.ToString()));
        writer.Add("syntax.lemmas", KeyTable.Pack(best.ToDictionary(pair => pair.Key, pair => ids[pair.Value])));
        Console.Error.WriteLine($"lemmas: {best.Count} keys, {rules.Count} rules");
    }

    private static void Count(Dictionary<ulong, Dictionary<LemmaRule, int>> counts, ulong key, LemmaRule rule, int by)
    {
        if (!counts.TryGetValue(key, out var rules))
            counts.Add(key, rules = []);
        rules[rule] = rules.GetValueOrDefault(rule) + by;
    }
}
