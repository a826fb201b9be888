namespace Selon.Languages;

/// <summary>
/// Tells in which language a text is written, by counting the small words of each language that it knows (docs/decisions/010-language-recognition.md).
/// </summary>
internal sealed class LanguageRecognizer
{
    /// <summary>An article is known by its first words; more would only cost time.</summary>
    private const int LongestLook = 12_000;

    /// <summary>What one letter that few languages have weighs beside a small word.</summary>
    private const double LetterWeight = 0.3;

    /// <summary>Decides in sentences of a few words, whose readers know what they hand over; in an article the margin is ten times as large.</summary>
    private const double ReadStart = 1.1;

    private readonly IReadOnlyList<LanguageProfile> _profiles;
    private readonly Dictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int[]> _letters = [];
    private readonly bool[] _read;

    /// <param name="profiles">Every language to tell apart.</param>
    /// <param name="read">The tags of the packs.</param>
    public LanguageRecognizer(IReadOnlyList<LanguageProfile> profiles, IReadOnlyCollection<string> read)
    {
        _profiles = profiles;
        _read = [.. profiles.Select(profile => read.Contains(profile.Tag))];
        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var word in profiles[i].Words.Distinct(StringComparer.Ordinal))
                _words[word] = [.. _words.GetValueOrDefault(word, []), i];
            foreach (var letter in profiles[i].Letters.Distinct())
                _letters[letter] = [.. _letters.GetValueOrDefault(letter, []), i];
        }
    }

    /// <summary>Knows the languages of <c>languages/recognition.tsv</c> and reads French and English.</summary>
    public static LanguageRecognizer Default { get; } = new(Load(PackFiles.Shared), ["fr", "en"]);

    public static IReadOnlyList<LanguageProfile> Load(PackFiles files) =>
    [
        .. Table.Parse(files.ReadText("recognition.tsv"), "recognition.tsv").Rows
            .Select(row => new LanguageProfile(row["tag"], row["name"], row["words"].Split(' '), row["letters"])),
    ];

    public LanguageGuess Recognize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var look = text.AsSpan(0, Math.Min(text.Length, LongestLook));
        if (Script.Foreign(look) is { } script)
            return Refused($"is written in the {script} script");
        var scores = Score(look);
        var best = Best(scores);
        if (best < 0)
            return Refused("does not tell its language");
        return _read[best] ? new LanguageGuess(_profiles[best].Tag, null) : Refused($"is in {_profiles[best].Name}");
    }

    /// <summary>Each language's small words, a word that several share being split among them, and its letters.</summary>
    private double[] Score(ReadOnlySpan<char> text)
    {
        var scores = new double[_profiles.Count];
        Span<char> lower = stackalloc char[16];
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                var letter = char.ToLowerInvariant(text[i]);
                if (letter > '\u007F' && _letters.TryGetValue(letter, out var owners))
                    Add(scores, owners, LetterWeight);
                if (i - start < lower.Length)
                    lower[i - start] = letter;
                i++;
            }

            if (i > start && i - start <= lower.Length && !IsInitial(text, start, i) && lookup.TryGetValue(lower[..(i - start)], out var languages))
                Add(scores, languages, 1);
            if (i == start)
                i++;
        }

        return scores;
    }

    /// <summary>A single letter that abbreviates a name: with a full stop, or a consonant that no apostrophe ties to the next word.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int end)
    {
        var next = end < text.Length ? text[end] : ' ';
        return end - start == 1 && (next == '.' || ("bcdfghjlmnpqrstx".Contains(char.ToLowerInvariant(text[start])) && next is not ('\'' or '’')));
    }

    private static void Add(double[] scores, int[] languages, double weight)
    {
        foreach (var language in languages)
            scores[language] += weight / Math.Sqrt(languages.Length);
    }

    /// <summary>The language with the highest score, where one that is read has a small start on those that are not; -1 where nothing was found.</summary>
    private int Best(double[] scores)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (_read[i])
                scores[i] *= ReadStart;
            if (scores[i] > 0 && (best < 0 || scores[i] > scores[best]))
                best = i;
        }

        return best;
    }

    private LanguageGuess Refused(string what)
    {
        var names = _profiles.Where((_, i) => _read[i]).Select(profile => profile.Name).Order(StringComparer.Ordinal).ToList();
        var tags = string.Join(" or ", _profiles.Where((_, i) => _read[i]).Select(profile => profile.Tag).Order(StringComparer.Ordinal));
        return new LanguageGuess(null, $"{what}; Selon reads {string.Join(" and ", names)}: give the language ({tags}) if it is one of them.");
    }
}
