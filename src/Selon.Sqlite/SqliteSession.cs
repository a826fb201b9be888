using Microsoft.Data.Sqlite;
using Selon.Sql;
using Selon.Storage.Rows;

namespace Selon.Sqlite;

/// <summary>A transaction on a record in an SQLite file.</summary>
internal sealed class SqliteSession(SqliteConnection connection, SqliteTransaction transaction) : SqlSession(connection, transaction, Dialect)
{
    private SqliteCommand? _post;
    private SqliteCommand? _find;

    public static Dialect Dialect { get; } = new(
        "INTEGER PRIMARY KEY", "BLOB", "REAL", " WITHOUT ROWID",
        "CREATE VIRTUAL TABLE searched USING fts5(words, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 0\");",
        "IN @list");

    public override async Task ReplaceSearchTextAsync(long article, string text, bool known)
    {
        if (known)
            await DoAsync("DELETE FROM searched WHERE rowid = @article", new { article }).ConfigureAwait(false);
        await DoAsync("INSERT INTO searched (rowid, words) VALUES (@article, @text)", new { article, text }).ConfigureAwait(false);
    }

    public override Task<IReadOnlyList<long>> SearchAsync(IReadOnlyList<string> words, int most) => ListAsync<long>(
        "SELECT rowid FROM searched WHERE searched MATCH @query ORDER BY rank LIMIT @most", new { query = string.Join(' ', words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")), most });

    public override async Task ReplacePostingsAsync(long article, long day, IReadOnlyList<long> hashes, bool known)
    {
        if (known)
            await DoAsync("DELETE FROM posting WHERE article = @article", new { article }).ConfigureAwait(false);
        _post ??= Command("INSERT OR IGNORE INTO posting (hash, day, article) VALUES ($hash, $day, $article)", "$hash", "$day", "$article");
        foreach (var hash in hashes)
        {
            Set(_post, hash, day, article);
            _post.ExecuteNonQuery();
        }
    }

    public override Task<IReadOnlyList<PostingRow>> PostingsAsync(IReadOnlyList<long> hashes, long first, long last, int mostOfEach)
    {
        _find ??= Command("SELECT article FROM posting WHERE hash = $hash AND day BETWEEN $first AND $last ORDER BY day DESC, article DESC LIMIT $most", "$hash", "$first", "$last", "$most");
        var found = new List<PostingRow>();
        foreach (var hash in hashes)
        {
            Set(_find, hash, first, last, mostOfEach);
            using var reader = _find.ExecuteReader();
            while (reader.Read())
                found.Add(new PostingRow(hash, reader.GetInt64(0)));
        }

        return Task.FromResult<IReadOnlyList<PostingRow>>(found);
    }

    public override ValueTask DisposeAsync()
    {
        _post?.Dispose();
        _find?.Dispose();
        return base.DisposeAsync();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> names)
    {
        var command = new SqliteCommand(sql, connection, transaction);
        foreach (var name in names)
            command.Parameters.Add(name, SqliteType.Integer);
        command.Prepare();
        return command;
    }

    private static void Set(SqliteCommand command, params ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
    }
}
