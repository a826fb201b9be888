using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>Finds the one person whom an article describes by just these words (<c>l'ancien ministre des Ports, Luc Petit</c>, later <c>l'ancien ministre des Ports</c>).</summary>
internal sealed class RoleIndex
{
    private readonly Dictionary<string, Profile?> _byRole = new(StringComparer.OrdinalIgnoreCase);

    public RoleIndex(ProfileBook book)
    {
        foreach (var profile in book.Profiles)
        {
            if (!profile.IsPerson)
                continue;
            foreach (var role in profile.Roles.Select(role => role.Name))
                _byRole[Plain(role)] = _byRole.TryGetValue(Plain(role), out var other) && other != profile ? null : profile;
        }
    }

    /// <summary>Whom a description of several words behind its article stands for; null where nobody, or more than one, is called so.</summary>
    public Profile? Find(SentenceView view, TextSpan span)
    {
        var first = view.TokenAt(span.Start);
        if (first >= view.Tree.Count || view[first].Upos is not PartOfSpeech.Det || view[first].Surface.End >= span.End)
            return null;
        var words = Plain(new TextSpan(view[first].Surface.End, span.End).In(view.Text).Trim());
        return words.Contains(' ', StringComparison.Ordinal) ? _byRole.GetValueOrDefault(words) : null;
    }

    private static string Plain(string words) => words.Replace('’', '\'');
}
