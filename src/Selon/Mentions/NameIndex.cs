using Selon.Mentions.Names;

namespace Selon.Mentions;

/// <summary>Finds the profiles that a name may belong to by the words at its ends, so that not every name is held against every other.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<(char Part, string Word), SortedDictionary<int, Profile>> _profiles = [];

    /// <summary>Notes a form of a profile.</summary>
    public void Add(Profile profile, string form, string[] words, string initials)
    {
        Note('=', form, profile);
        Note('<', words[0], profile);
        Note('>', words[^1], profile);
        Note('.', initials, profile);
        if (words.Length > 1)
            Note('~', Opening(words[0]), profile);
        if (profile.Key is { } key)
            Note('#', key, profile);
    }

    /// <summary>Notes what a profile's acronym would be.</summary>
    public void AddInitials(Profile profile, string initials) => Note('.', initials, profile);

    /// <summary>The first profile that has a form just so; null where none has.</summary>
    public Profile? OfForm(string form) => _profiles.TryGetValue(('=', form), out var profiles) ? profiles.First().Value : null;

    /// <summary>Profiles with that form or key, or a form that begins or ends as the name does or whose initials the name is; in their order.</summary>
    public IEnumerable<Profile> Near(string form, string? key, string[] words)
    {
        var near = new SortedDictionary<int, Profile>();
        Take('=', form, near);
        Take('<', words[0], near);
        Take('>', words[^1], near);
        if (words.Length == 1)
        {
            Take('.', words[0], near);
            Take('~', Opening(words[0]), near);
        }
        else if (words.All(word => word is [_, '.']))
            Take('.', string.Concat(words.Select(word => word[0])), near);
        if (key is not null)
            Take('#', key, near);
        return near.Values;
    }

    private static string Opening(string word) => Acronyms.Plain(word[..Math.Min(2, word.Length)]);

    private void Note(char part, string word, Profile profile)
    {
        if (!_profiles.TryGetValue((part, word), out var profiles))
            _profiles[(part, word)] = profiles = [];
        profiles[profile.Order] = profile;
    }

    private void Take(char part, string word, SortedDictionary<int, Profile> into)
    {
        foreach (var (order, profile) in _profiles.GetValueOrDefault((part, word)) ?? [])
            into[order] = profile;
    }
}
