using Selon.Models;

namespace Selon.Syntax;

/// <summary>Finds lemmas: words that training knew keep theirs, others take the rule of the longest known ending.</summary>
internal sealed class Lemmatizer(KeyTable table, LemmaRule[] rules)
{
    /// <summary>The longest ending that rules are kept for.</summary>
    public const int LongestEnding = 6;

    public string Lemma(string form, int tag, PartOfSpeech part)
    {
        Span<char> lower = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        Lower(form, lower);
        if (table.Find(TagKey(lower, tag)) is var known and >= 0 && rules[known].Apply(form) is { } exact)
            return exact;
        if (table.Find(WordKey(lower, part)) is var word and >= 0 && rules[word].Apply(form) is { } near)
            return near;
        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
            if (table.Find(EndingKey(lower[^length..], tag)) is var ending and >= 0 && rules[ending].Apply(form) is { Length: > 0 } made)
                return made;
        return form;
    }

    public static void Lower(string form, Span<char> lower)
    {
        for (var at = 0; at < form.Length; at++)
            lower[at] = form[at] == '’' ? '\'' : char.ToLowerInvariant(form[at]);
    }

    public static ulong TagKey(ReadOnlySpan<char> lower, int tag) => Hashing.Mix(101, Hashing.Of(lower), (ulong)tag);

    public static ulong WordKey(ReadOnlySpan<char> lower, PartOfSpeech part) => Hashing.Mix(102, Hashing.Of(lower), (ulong)part);

    public static ulong EndingKey(ReadOnlySpan<char> ending, int tag) => Hashing.Mix(103, Hashing.Of(ending), (ulong)tag);
}
