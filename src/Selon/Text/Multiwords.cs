namespace Selon.Text;

/// <summary>Splits a written token into its syntactic words where it is a multiword token (UD v2).</summary>
internal sealed class Multiwords(TokenRules rules)
{
    /// <summary>True where <see cref="Add"/> needs to be told whether the token is a multiword token.</summary>
    public bool IsAmbiguous(string form) => rules.IsAmbiguous(Normal(form));

    /// <summary>Adds the token's words.</summary>
    public void Add(string text, TextSpan token, bool split, List<Word> into)
    {
        var form = token.In(text);
        var normal = Normal(form);
        if (split && rules.Split(normal) is { } words)
        {
            AddParts(form, token, words, string.Concat(words) == normal, into);
            return;
        }

        foreach (var ending in rules.Endings)
        {
            if (normal.Length <= ending.Length || !normal.EndsWith(ending, StringComparison.Ordinal))
                continue;
            // s' stands for a bare apostrophe behind an s.
            var cut = ending.EndsWith('\'') ? token.End - 1 : token.End - ending.Length;
            into.Add(new Word(new TextSpan(token.Start, cut), token, form[..(cut - token.Start)]));
            into.Add(new Word(new TextSpan(cut, token.End), token, form[(cut - token.Start)..]));
            return;
        }

        into.Add(new Word(token, token, form));
    }

    private static void AddParts(string form, TextSpan token, string[] words, bool plain, List<Word> into)
    {
        var at = token.Start;
        for (var part = 0; part < words.Length; part++)
        {
            var span = plain ? new TextSpan(at, at + words[part].Length) : token;
            at += words[part].Length;
            into.Add(new Word(span, token, plain ? form[(span.Start - token.Start)..(span.End - token.Start)] : Cased(words[part], form, part == 0)));
        }
    }

    private static string Cased(string word, string form, bool first)
    {
        if (first && form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1]))
            return word.ToUpperInvariant();
        return first && char.IsUpper(form[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }

    private static string Normal(string form) => form.ToLowerInvariant().Replace('’', '\'').Replace('`', '\'').Replace('‘', '\'');
}
