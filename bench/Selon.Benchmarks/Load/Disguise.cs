using System.Text;
using Selon.Mentions;
using Selon.Models;
using Selon.Syntax;

namespace Selon.Benchmarks.Load;

/// <summary>
/// Makes another affair of a reading, as another outlet tells it: names, figures and what else tells something become other words of the same length, so that all spans go on cutting what they name; the affair has them in
/// common, but for a quarter that is the article's own.
/// </summary>
internal sealed class Disguise(int affair, int article)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public Reading Of(Reading reading, string id, DateOnly day)
    {
        var text = new StringBuilder(reading.Article.Text);
        foreach (var token in reading.Sentences.SelectMany(sentence => sentence.Tokens).Where(IsChanged))
            Write(text, token.Surface.Start, Word(reading.Quote(token.Surface)));
        var told = text.ToString();
        var entities = reading.Entities.ToDictionary(entity => entity.Id, entity => entity with { Name = Words(entity.Name), Key = entity.Key is { } key && key.StartsWith("person/", StringComparison.Ordinal) ? $"{key}-{affair}" : entity.Key }, StringComparer.Ordinal);
        Entity? Other(Entity? entity) => entity is null ? null : entities[entity.Id];
        return reading with
        {
            Article = reading.Article with { Id = id, Text = told, PublishedOn = day, Title = Words(reading.Article.Title ?? ""), Publisher = $"Journal {Hashing.Of(id) % 200}" },
            Sentences = [.. reading.Sentences.Select(sentence => sentence with { Tokens = [.. sentence.Tokens.Select(token => IsChanged(token) ? token with { Form = Word(token.Form), Lemma = Word(token.Lemma) } : token)] })],
            Entities = [.. reading.Entities.Select(entity => entities[entity.Id])],
            Statements = [.. reading.Statements.Select(statement => statement with { Speaker = Other(statement.Speaker), SpeakerName = statement.SpeakerName is { } name ? Words(name) : null })],
        };
    }

    private bool IsChanged(Token token) => token.Upos is PartOfSpeech.Propn || token.Form.Length > 1 && token.Form.All(char.IsAsciiDigit)
        || token.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj && token.Span == token.Surface;

    private bool IsOwn(string word) => char.IsLower(word[0]) && Hashing.Mix(Hashing.Of(word), (ulong)article, 7) % 4 == 0;

    private string Words(string name) => string.Join(' ', name.Split(' ').Select(word => word.Length > 0 && char.IsUpper(word[0]) ? Word(word) : word));

    private string Word(string word)
    {
        if (_names.TryGetValue(word, out var other))
            return other;
        var letters = word.ToCharArray();
        var seed = IsOwn(word) ? article + 1_000_000 : affair;
        for (var i = 0; i < letters.Length; i++)
        {
            var number = (int)(Hashing.Mix(Hashing.Of(word), (ulong)seed, (ulong)i) % 25);
            letters[i] = letters[i] switch
            {
                >= 'a' and <= 'z' => (char)('a' + number),
                >= 'A' and <= 'Z' => (char)('A' + number),
                >= '0' and <= '9' => (char)('1' + (number % 9)),
                var else_ => else_,
            };
        }

        return _names[word] = new string(letters);
    }

    private static void Write(StringBuilder text, int at, string word)
    {
        for (var i = 0; i < word.Length; i++)
            text[at + i] = word[i];
    }
}
