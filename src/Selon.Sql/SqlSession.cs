using System.Data.Common;
using Dapper;
using Selon.Storage;
using Selon.Storage.Rows;

namespace Selon.Sql;

/// <summary>A transaction on a record in an SQL database.</summary>
internal abstract class SqlSession(DbConnection connection, DbTransaction transaction, Dialect dialect) : IRecordSession
{
    private const string ArticleColumns = "id, address, name, url, title, author, publisher, language, published, minute, day, version, story";
    private const string StatementColumns = "article, position, id, speakerkey, speaker, named, form, stance, content, citing, said, confidence, start, \"end\"";
    private static readonly string[] Tables = ["article", "version", "statement", "speaker", "posting", "story", "copy", "link", "change"];

    protected DbConnection Connection => connection;

    protected DbTransaction Transaction => transaction;

    public Task CommitAsync(CancellationToken cancel) => transaction.CommitAsync(cancel);

    public Task<ArticleRow?> FindArticleAsync(string address) => OneAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE address = @address", new { address });

    public Task<ArticleRow?> ArticleAsync(long id) => OneAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE id = @id", new { id });

    public Task<ArticleRow?> ArticleByNameAsync(string name) => OneAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE name = @name", new { name });

    public Task<IReadOnlyList<ArticleRow>> ArticlesAsync(long behind, int most) => ListAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE id > @behind ORDER BY id LIMIT @most", new { behind, most });

    public Task<IReadOnlyList<ArticleRow>> ArticlesAsync(IReadOnlyCollection<long> ids) => ListAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE id {dialect.Any} ORDER BY id", new { list = ids.ToArray() });

    public async Task<long> AddAsync(ArticleRow article) => article.Id = await connection.ExecuteScalarAsync<long>(
        "INSERT INTO article (address, name, url, title, author, publisher, language, published, minute, day, version, story) VALUES (@Address, @Name, @Url, @Title, @Author, @Publisher, @Language, @Published, @Minute, @Day, @Version, @Story) RETURNING id",
        article, transaction).ConfigureAwait(false);

    public Task UpdateAsync(ArticleRow article) => DoAsync(
        "UPDATE article SET url = @Url, title = @Title, author = @Author, publisher = @Publisher, language = @Language, published = @Published, minute = @Minute, version = @Version, story = @Story WHERE id = @Id", article);

    public Task AddAsync(VersionRow version) => DoAsync("INSERT INTO version (article, number, hash, added, reading, digest) VALUES (@Article, @Number, @Hash, @Added, @Reading, @Digest)", version);

    public Task<VersionRow?> VersionAsync(long article, long number) => OneAsync<VersionRow>("SELECT article, number, hash, added, reading, digest FROM version WHERE article = @article AND number = @number", new { article, number });

    public Task<IReadOnlyList<VersionRow>> VersionsAsync(long article) => ListAsync<VersionRow>("SELECT article, number, hash, added FROM version WHERE article = @article ORDER BY number", new { article });

    public async Task ReplaceStatementsAsync(long article, IReadOnlyList<StatementRow> statements, IReadOnlyList<SpeakerRow> speakers)
    {
        await DoAsync("DELETE FROM statement WHERE article = @article", new { article }).ConfigureAwait(false);
        await DoAsync($"INSERT INTO statement ({StatementColumns}) VALUES (@Article, @Position, @Id, @SpeakerKey, @Speaker, @Named, @Form, @Stance, @Content, @Citing, @Said, @Confidence, @Start, @End)", statements).ConfigureAwait(false);
        await DoAsync("INSERT INTO speaker (key, name, folded) VALUES (@Key, @Name, @Folded) ON CONFLICT DO NOTHING", speakers).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<StatementRow>> StatementsAsync(IReadOnlyCollection<long> articles) => ListAsync<StatementRow>($"SELECT {StatementColumns} FROM statement WHERE article {dialect.Any} ORDER BY article, position", new { list = articles.ToArray() });

    public Task<IReadOnlyList<StatementRow>> StatementsOfAsync(IReadOnlyCollection<string> speakers, int most) =>
        ListAsync<StatementRow>($"SELECT {StatementColumns} FROM statement WHERE speakerkey {dialect.Any} ORDER BY article DESC, position LIMIT @most", new { list = speakers.ToArray(), most });

    public Task<IReadOnlyList<SpeakerRow>> SpeakersAsync(IReadOnlyList<string> words)
    {
        var parameters = new DynamicParameters();
        for (var i = 0; i < words.Count; i++)
            parameters.Add($"word{i}", $"% {Escape(words[i])} %");
        return ListAsync<SpeakerRow>($"SELECT key, name, folded FROM speaker WHERE {string.Join(" AND ", Enumerable.Range(0, words.Count).Select(i => $"folded LIKE @word{i} ESCAPE '!'"))} ORDER BY key, name", parameters);
    }

    public abstract Task ReplaceSearchTextAsync(long article, string text, bool known);

    public abstract Task<IReadOnlyList<long>> SearchAsync(IReadOnlyList<string> words, int most);

    public abstract Task ReplacePostingsAsync(long article, long day, IReadOnlyList<long> hashes, bool known);

    public abstract Task<IReadOnlyList<PostingRow>> PostingsAsync(IReadOnlyList<long> hashes, long first, long last, int mostOfEach);

    public Task<IReadOnlyList<DigestRow>> DigestsAsync(IReadOnlyCollection<long> articles) =>
        ListAsync<DigestRow>($"SELECT a.id, v.digest FROM article a JOIN version v ON v.article = a.id AND v.number = a.version WHERE a.id {dialect.Any}", new { list = articles.ToArray() });

    public Task<IReadOnlyList<DigestKeyRow>> DigestKeysAsync(IReadOnlyCollection<long> articles) => ListAsync<DigestKeyRow>($"SELECT id, day, story, version FROM article WHERE id {dialect.Any}", new { list = articles.ToArray() });

    public Task<IReadOnlyList<DigestKeyRow>> DigestKeysOfStoryAsync(long story, int most) => ListAsync<DigestKeyRow>("SELECT id, day, story, version FROM article WHERE story = @story ORDER BY id DESC LIMIT @most", new { story, most });

    public async Task<long> AddAsync(StoryRow story) =>
        story.Id = await connection.ExecuteScalarAsync<long>("INSERT INTO story (title, first, last, articles, merged) VALUES (@Title, @First, @Last, @Articles, @Merged) RETURNING id", story, transaction).ConfigureAwait(false);

    public Task UpdateAsync(StoryRow story) => DoAsync("UPDATE story SET title = @Title, first = @First, last = @Last, articles = @Articles, merged = @Merged WHERE id = @Id", story);

    public Task<StoryRow?> StoryAsync(long id) => OneAsync<StoryRow>("SELECT id, title, first, last, articles, merged FROM story WHERE id = @id", new { id });

    public Task<IReadOnlyList<StoryRow>> StoriesAsync(int most) => ListAsync<StoryRow>("SELECT id, title, first, last, articles, merged FROM story WHERE merged IS NULL ORDER BY last DESC, id DESC LIMIT @most", new { most });

    public Task<IReadOnlyList<ArticleRow>> ArticlesOfStoriesAsync(IReadOnlyCollection<long> stories) =>
        ListAsync<ArticleRow>($"SELECT {ArticleColumns} FROM article WHERE story {dialect.Any} ORDER BY day, minute, id", new { list = stories.ToArray() });

    public async Task MergeAsync(long story, long into)
    {
        await DoAsync("UPDATE article SET story = @into WHERE story = @story", new { story, into }).ConfigureAwait(false);
        await DoAsync("UPDATE story SET merged = @into, articles = 0 WHERE id = @story OR merged = @story", new { story, into }).ConfigureAwait(false);
    }

    public async Task ReplaceOriginalsAsync(long article, IReadOnlyList<CopyRow> originals)
    {
        await DoAsync("DELETE FROM copy WHERE article = @article", new { article }).ConfigureAwait(false);
        await DoAsync("INSERT INTO copy (article, original, share, confidence, spans) VALUES (@Article, @Original, @Share, @Confidence, @Spans)", originals).ConfigureAwait(false);
    }

    public Task RemoveCopiesAsync(long article) => DoAsync("DELETE FROM copy WHERE article = @article OR original = @article", new { article });

    public Task<IReadOnlyList<CopyRow>> CopiesAsync(IReadOnlyCollection<long>? articles) => articles is null
        ? ListAsync<CopyRow>("SELECT article, original, share, confidence, spans FROM copy ORDER BY article, original", null)
        : ListAsync<CopyRow>($"SELECT article, original, share, confidence, spans FROM copy WHERE article {dialect.Any} OR original {dialect.Any} ORDER BY article, original", new { list = articles.ToArray() });

    public async Task ReplaceLinksAsync(long article, IReadOnlyList<LinkRow> links, bool known)
    {
        if (known)
            await DoAsync("DELETE FROM link WHERE fromarticle = @article OR toarticle = @article", new { article }).ConfigureAwait(false);
        await DoAsync("INSERT INTO link (fromarticle, fromstatement, toarticle, tostatement, type, confidence, reason) VALUES (@FromArticle, @FromStatement, @ToArticle, @ToStatement, @Type, @Confidence, @Reason) ON CONFLICT DO NOTHING", links).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<LinkRow>> LinksAsync(IReadOnlyCollection<long>? articles)
    {
        const string Columns = "SELECT fromarticle, fromstatement, toarticle, tostatement, type, confidence, reason FROM link";
        const string Order = "ORDER BY fromarticle, fromstatement, toarticle, tostatement, type";
        return articles is null ? ListAsync<LinkRow>($"{Columns} {Order}", null) : ListAsync<LinkRow>($"{Columns} WHERE fromarticle {dialect.Any} OR toarticle {dialect.Any} {Order}", new { list = articles.ToArray() });
    }

    public Task AddAsync(IReadOnlyList<ChangeRow> changes) => DoAsync("INSERT INTO change (article, version, type, speaker, before, after) VALUES (@Article, @Version, @Type, @Speaker, @Before, @After)", changes);

    public Task<IReadOnlyList<ChangeRow>> ChangesAsync(long article) => ListAsync<ChangeRow>("SELECT article, version, type, speaker, before, after FROM change WHERE article = @article ORDER BY version", new { article });

    public async Task<IReadOnlyDictionary<string, long>> CountAsync()
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in Tables)
            counts[table] = await connection.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM {table}", transaction: transaction).ConfigureAwait(false);
        return counts;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    protected Task DoAsync(string sql, object? parameters) => parameters is System.Collections.ICollection { Count: 0 } ? Task.CompletedTask : connection.ExecuteAsync(sql, parameters, transaction);

    protected async Task<IReadOnlyList<T>> ListAsync<T>(string sql, object? parameters) => (await connection.QueryAsync<T>(sql, parameters, transaction).ConfigureAwait(false)).AsList();

    private Task<T?> OneAsync<T>(string sql, object parameters)
        where T : class => connection.QuerySingleOrDefaultAsync<T?>(sql, parameters, transaction);

    private static string Escape(string word) => word.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal);
}
