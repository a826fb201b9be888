using System.Globalization;
using Selon.Languages;
using Selon.Syntax;

namespace Selon.Stories.Terms;

/// <summary>Reads the numbers of a sentence, in words and figures, with the nouns that they count.</summary>
internal sealed class QuantityReader(LanguagePack pack, Func<Token, string?> term)
{
    private const int Farthest = 4;
    private const int Thousand = 1000;

    /// <param name="tokens">The sentence.</param>
    /// <param name="take">Which of its tokens count: those of what is said, times left out.</param>
    public IEnumerable<Quantity> Read(IReadOnlyList<Token> tokens, Func<Token, bool> take)
    {
        for (var i = 0; i < tokens.Count;)
        {
            if (!take(tokens[i]) || Number(tokens, i) is not ({ } value, > 0 and var length))
            {
                i++;
                continue;
            }

            var unit = Unit(tokens, i, length);
            if (unit.Length > 0 || length > 1 || value > 2 || tokens[i].Form.Length > 1 && char.IsDigit(tokens[i].Form[0]))
                yield return new Quantity(value, unit, Bound(tokens, i));
            i += length;
        }
    }

    private (double? Value, int Length) Number(IReadOnlyList<Token> tokens, int at)
    {
        var (value, length) = char.IsDigit(tokens[at].Form[0]) ? Figures(tokens, at) : Words(tokens, at);
        while (value is not null && at + length < tokens.Count && pack.Unnamed.Number(Lower(tokens[at + length])) is >= Thousand and var times && !char.IsDigit(tokens[at + length].Form[0]))
        {
            value *= times;
            length++;
            // “trois milliards neuf cents millions”
            if (at + length < tokens.Count && Number(tokens, at + length) is ({ } less, > 1 and var further) && less < times)
            {
                value += less;
                length += further;
            }
        }

        return (value, length);
    }

    private static (double? Value, int Length) Figures(IReadOnlyList<Token> tokens, int at)
    {
        var figures = tokens[at].Form;
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Form is { Length: 3 } group && group.All(char.IsAsciiDigit) && tokens[next].Span.Start == tokens[next - 1].Span.End + 1 && figures.Length <= 3 + (4 * (next - at - 1)))
        {
            figures += group;
            next++;
        }

        return (Parse(figures), next - at);
    }

    private static double? Parse(string figures)
    {
        var parts = figures.Split([' ', '\u00A0', '\u202F', '.', ',']);
        if (!parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return null;
        var grouped = parts.Length > 1 && parts.Skip(1).All(part => part.Length == 3) && parts[0].Length <= 3;
        var text = parts.Length == 1 ? parts[0] : grouped ? string.Concat(parts) : parts.Length == 2 ? $"{parts[0]}.{parts[1]}" : null;
        return text is not null && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private (double? Value, int Length) Words(IReadOnlyList<Token> tokens, int at)
    {
        var (sum, last, next, behind) = (0, int.MaxValue, at, at);
        while (next < tokens.Count && pack.Unnamed.Number(Lower(tokens[next])) is { } part && !char.IsDigit(tokens[next].Form[0]) && part < Thousand * Thousand)
        {
            if (part >= 100 && sum > 0 && sum < part)
                sum *= part;
            else if (part < last && (last == int.MaxValue || last >= 20 && last % 10 == 0))
                sum += part;
            else
                break;
            last = part;
            behind = ++next;
            if (next + 1 < tokens.Count && last >= 20 && tokens[next].Upos is PartOfSpeech.Cconj or PartOfSpeech.Punct && pack.Unnamed.Number(Lower(tokens[next + 1])) is not null)
                next++;
        }

        return behind > at && !(sum == 1 && behind == at + 1) ? (sum, behind - at) : (null, 0);
    }

    private string Unit(IReadOnlyList<Token> tokens, int at, int length)
    {
        for (var i = at + length; i < tokens.Count && i < at + length + Farthest; i++)
        {
            if (tokens[i].Form is "%" or "€" or "$" or "£")
                return tokens[i].Form;
            if (tokens[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
                return term(tokens[i]) ?? "";
            if (tokens[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.Aux)
                break;
        }

        return at > 0 && tokens[at - 1].Form is "€" or "$" or "£" ? tokens[at - 1].Form : "";
    }

    private int Bound(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            if (pack.Words["more-than"].Contains(Lower(tokens[i])))
                return 1;
            if (pack.Words["less-than"].Contains(Lower(tokens[i])))
                return -1;
        }

        return 0;
    }

    private static string Lower(Token token) => token.Form.ToLowerInvariant();
}
