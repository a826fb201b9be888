using Selon.Models;

namespace Selon.Statements.Describing;

/// <summary>Features as hashes, each of a kind with a value or two. Words hash with their language; all else is shared between languages.</summary>
internal sealed class FeatureList(string language)
{
    private readonly ulong _language = Hashing.Of(language);
    private readonly List<ulong> _naming = [];
    private readonly List<ulong> _plain = [];

    /// <summary>Features that name the cue; training hides them at times.</summary>
    public IReadOnlyList<ulong> NamingCue => _naming;

    public IReadOnlyList<ulong> Plain => _plain;

    public void Add(int kind, ulong value) => _plain.Add(Hashing.Mix((ulong)kind, value));

    public void Add(int kind, ulong left, ulong right) => _plain.Add(Hashing.Mix((ulong)kind, left, right));

    public void Add(int kind, ulong first, ulong second, ulong third) => _plain.Add(Hashing.Mix((ulong)kind, first, second, third));

    public void AddWord(int kind, string word, ulong with) => _plain.Add(Hashing.Mix((ulong)kind, Hashing.Mix(_language, Hashing.Of(word)), with));

    public void AddWords(int kind, string left, string right, ulong with) => _plain.Add(Hashing.Mix((ulong)kind, Hashing.Mix(_language, Hashing.Of(left), Hashing.Of(right)), with));

    public void AddCue(int kind, string word, ulong with) => _naming.Add(Hashing.Mix((ulong)kind, Hashing.Mix(_language, Hashing.Of(word)), with));

    public void AddCue(int kind, string left, string right) => _naming.Add(Hashing.Mix((ulong)kind, _language, Hashing.Of(left), Hashing.Of(right)));
}
