using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Selon.Copies;
using Selon.Formats;
using Selon.Formats.Json;
using Selon.Places.Gazetteers;
using Selon.Storage.Rows;
using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Storage;

/// <summary>All that is worked out of a reading before the record is asked.</summary>
internal sealed class PreparedEntry
{
    private const int IndexedTerms = 40;

    private PreparedEntry(Reading reading, string address, ArticleDigest digest)
    {
        (Reading, Address, Digest) = (reading, address, digest);
        Vector = TermVector.Of(digest.Terms);
        Terms = [.. Vector.Heaviest(IndexedTerms).Select(term => term.Hash)];
        Text = CopyText.Of(reading.Article.Text);
        Fingerprints = Text.Fingerprints();
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{reading.Article.Title}\n{reading.Article.Text}")));
    }

    public Reading Reading { get; }

    public string Address { get; }

    public ArticleDigest Digest { get; }

    public TermVector Vector { get; }

    /// <summary>Hashes of the terms under which it is found.</summary>
    public IReadOnlyList<long> Terms { get; }

    public CopyText Text { get; }

    /// <summary>Hashes of the runs of words under which copies of it are found.</summary>
    public IReadOnlyList<long> Fingerprints { get; }

    /// <summary>SHA-256 of title and text.</summary>
    public string Hash { get; }

    public static PreparedEntry Of(RecordEntry entry)
    {
        var article = entry.Reading.Article;
        return new PreparedEntry(entry.Reading, entry.Address ?? article.Url?.AbsoluteUri ?? $"id:{article.Id}", Reader.Default.Digest(entry.Reading));
    }

    public ArticleRow ToArticle(string name, DateOnly today)
    {
        var article = Reading.Article;
        return new ArticleRow
        {
            Address = Address,
            Name = name,
            Url = article.Url?.AbsoluteUri,
            Title = article.Title,
            Author = article.Author,
            Publisher = article.Publisher,
            Language = article.Language,
            Published = SchemaWords.Of(article.PublishedOn),
            Minute = Digest.Minute,
            Day = Digest.Day ?? today.DayNumber,
        };
    }

    public VersionRow ToVersion(long article, long number, DateTimeOffset now)
    {
        using var json = new MemoryStream();
        using (var writer = new JsonReadingWriter(json, indented: false, single: true))
            writer.Write(Reading);
        return new VersionRow { Article = article, Number = number, Hash = Hash, Added = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Reading = Packed.Of(json.GetBuffer().AsSpan(0, (int)json.Length)), Digest = DigestFile.Pack(Digest) };
    }

    public IReadOnlyList<StatementRow> ToStatements(long article) =>
        [.. Reading.Statements.Select((statement, i) => new StatementRow
        {
            Article = article,
            Position = i,
            Id = statement.Id,
            SpeakerKey = KeyOf(Digest.Statements.Count > i ? Digest.Statements[i].Speaker : null),
            Speaker = statement.SpeakerName,
            Named = SchemaWords.Of(statement.Named),
            Form = SchemaWords.Of(statement.Form),
            Stance = SchemaWords.Of(statement.Stance),
            Content = Reading.Quote(statement.Content),
            Citing = statement.Citing is { } citing ? Reading.Quote(citing) : null,
            Said = SchemaWords.Of(statement.Said?.From),
            Confidence = statement.Confidence,
            Start = statement.Content[0].Start,
            End = statement.Content[^1].End,
        })];

    public IReadOnlyList<SpeakerRow> ToSpeakers() =>
        [.. Digest.Statements.Select(statement => statement.Speaker).OfType<SpeakerDigest>().Select(speaker => new SpeakerRow { Key = KeyOf(speaker)!, Name = speaker.Name, Folded = $" {NameFold.Of(speaker.Name)} " }).DistinctBy(row => (row.Key, row.Name))];

    /// <summary>Words and their dictionary forms without case and accents.</summary>
    public string ToSearchText()
    {
        var text = new StringBuilder(NameFold.Of(Reading.Article.Title ?? ""));
        foreach (var token in Reading.Sentences.SelectMany(sentence => sentence.Tokens))
        {
            var (form, lemma) = (NameFold.Of(token.Form), NameFold.Of(token.Lemma));
            if (form.Length > 0)
                text.Append(' ').Append(form);
            if (lemma.Length > 0 && lemma != form)
                text.Append(' ').Append(lemma);
        }

        return text.ToString();
    }

    private static string? KeyOf(SpeakerDigest? speaker) => speaker is null ? null : speaker.Key ?? $"~{NameFold.Of(speaker.Name)}";
}
