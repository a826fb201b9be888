using Selon.Storage.Rows;

namespace Selon.Storage;

/// <summary>A transaction on a record: all that is written is there after <see cref="CommitAsync"/>, or nothing is.</summary>
internal interface IRecordSession : IAsyncDisposable
{
    Task CommitAsync(CancellationToken cancel);

    Task<ArticleRow?> FindArticleAsync(string address);

    Task<ArticleRow?> ArticleAsync(long id);

    Task<ArticleRow?> ArticleByNameAsync(string name);

    /// <summary>Articles in the order of their addition, from behind an id.</summary>
    Task<IReadOnlyList<ArticleRow>> ArticlesAsync(long behind, int most);

    Task<IReadOnlyList<ArticleRow>> ArticlesAsync(IReadOnlyCollection<long> ids);

    /// <summary>Adds it and gives it an id.</summary>
    Task<long> AddAsync(ArticleRow article);

    Task UpdateAsync(ArticleRow article);

    Task AddAsync(VersionRow version);

    Task<VersionRow?> VersionAsync(long article, long number);

    /// <summary>All versions of an article, oldest first, without readings and digests.</summary>
    Task<IReadOnlyList<VersionRow>> VersionsAsync(long article);

    /// <summary>Puts the statements of an article in place of those that it had.</summary>
    Task ReplaceStatementsAsync(long article, IReadOnlyList<StatementRow> statements, IReadOnlyList<SpeakerRow> speakers);

    Task<IReadOnlyList<StatementRow>> StatementsAsync(IReadOnlyCollection<long> articles);

    Task<IReadOnlyList<StatementRow>> StatementsOfAsync(IReadOnlyCollection<string> speakers, int most);

    /// <summary>Speakers whose names hold all the words.</summary>
    Task<IReadOnlyList<SpeakerRow>> SpeakersAsync(IReadOnlyList<string> words);

    /// <summary>Puts the words by which an article is searched in place of those that it had.</summary>
    Task ReplaceSearchTextAsync(long article, string text, bool known);

    /// <summary>Articles that hold all the words, best first.</summary>
    Task<IReadOnlyList<long>> SearchAsync(IReadOnlyList<string> words, int most);

    Task ReplacePostingsAsync(long article, long day, IReadOnlyList<long> hashes, bool known);

    /// <summary>Of each hash the latest articles that have it, within the days.</summary>
    Task<IReadOnlyList<PostingRow>> PostingsAsync(IReadOnlyList<long> hashes, long first, long last, int mostOfEach);

    Task<IReadOnlyList<DigestRow>> DigestsAsync(IReadOnlyCollection<long> articles);

    Task<IReadOnlyList<DigestKeyRow>> DigestKeysAsync(IReadOnlyCollection<long> articles);

    /// <summary>Those of the latest articles of a story.</summary>
    Task<IReadOnlyList<DigestKeyRow>> DigestKeysOfStoryAsync(long story, int most);

    Task<long> AddAsync(StoryRow story);

    Task UpdateAsync(StoryRow story);

    Task<StoryRow?> StoryAsync(long id);

    /// <summary>Stories that stand, the latest first.</summary>
    Task<IReadOnlyList<StoryRow>> StoriesAsync(int most);

    Task<IReadOnlyList<ArticleRow>> ArticlesOfStoriesAsync(IReadOnlyCollection<long> stories);

    /// <summary>Moves the articles of one story to another and marks the first as taken in.</summary>
    Task MergeAsync(long story, long into);

    /// <summary>Puts the originals of an article in place of those that it had.</summary>
    Task ReplaceOriginalsAsync(long article, IReadOnlyList<CopyRow> originals);

    /// <summary>Takes away all copies of which an article is one side.</summary>
    Task RemoveCopiesAsync(long article);

    Task<IReadOnlyList<CopyRow>> CopiesAsync(IReadOnlyCollection<long>? articles);

    /// <summary>Puts the links of which an article is one side in place of those that it had.</summary>
    Task ReplaceLinksAsync(long article, IReadOnlyList<LinkRow> links, bool known);

    Task<IReadOnlyList<LinkRow>> LinksAsync(IReadOnlyCollection<long>? articles);

    Task AddAsync(IReadOnlyList<ChangeRow> changes);

    Task<IReadOnlyList<ChangeRow>> ChangesAsync(long article);

    /// <summary>How many rows each table has, by its name.</summary>
    Task<IReadOnlyDictionary<string, long>> CountAsync();
}
