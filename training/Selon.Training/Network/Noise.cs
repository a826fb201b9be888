using System.Globalization;
using System.Text;
using Selon.Formats.Conllu;

namespace Selon.Training.Network;

/// <summary>Some sentences once more as real text has them: without capitals, in the capitals of a headline, without accents, mistyped.</summary>
internal static class Noise
{
    /// <summary>One sentence in so many comes once more in each way.</summary>
    private const int Every = 40;

    public static IEnumerable<ConlluSentence> Of(IReadOnlyList<ConlluSentence> sentences)
    {
        var dice = new Dice(3);
        Func<string, string>[] ways =
        [
            form => form.ToLowerInvariant(),
            form => form.Length > 3 && char.IsLower(form[0]) ? char.ToUpperInvariant(form[0]) + form[1..] : form,
            Unaccented,
            form => form.Length > 4 && dice.Next() < 0.2f ? Mistyped(form, dice) : form,
        ];
        for (var at = 0; at < sentences.Count; at++)
            if (at % (Every / ways.Length) == 0)
            {
                var way = ways[at / (Every / ways.Length) % ways.Length];
                yield return sentences[at] with { Words = [.. sentences[at].Words.Select(word => word with { Form = way(word.Form) })] };
            }
    }

    private static string Unaccented(string form) => string.Concat(form.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>A letter lost, doubled, or changed for its neighbour.</summary>
    private static string Mistyped(string form, Dice dice)
    {
        var at = 1 + (int)(dice.Next() * (form.Length - 2));
        return dice.Next() switch
        {
            < 0.33f => form.Remove(at, 1),
            < 0.66f => form.Insert(at, form[at].ToString()),
            _ => form[..at] + form[at + 1] + form[at] + form[(at + 2)..],
        };
    }
}
