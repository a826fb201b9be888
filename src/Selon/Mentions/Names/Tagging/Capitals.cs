using Selon.Statements;

namespace Selon.Mentions.Names.Tagging;

/// <summary>How an article writes its words where nothing forces a capital: a word that elsewhere stands in small letters is seldom a name.</summary>
internal sealed class Capitals
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _great = new(StringComparer.Ordinal);

    public Capitals(IReadOnlyList<SentenceView> views)
    {
        foreach (var view in views)
            for (var i = 0; i < view.Tree.Count; i++)
            {
                if (char.IsLower(view[i].Form[0]))
                    _small.Add(view[i].Form);
                else if (i > 0 && char.IsUpper(view[i].Form[0]) && view.IsMostlyLower)
                    _great[view[i].Form] = _great.GetValueOrDefault(view[i].Form) + 1;
            }
    }

    /// <summary>What the article's other places say of a word; 0 for one in small letters.</summary>
    public ulong Of(SentenceView view, int token) =>
        !char.IsUpper(view[token].Form[0]) ? 0 : 1 + (_small.Contains(view.Lower(token)) ? 1u : 0) + (2 * (ulong)Math.Min(3, _great.GetValueOrDefault(view[token].Form)));
}
