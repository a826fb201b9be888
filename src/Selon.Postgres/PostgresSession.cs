using Npgsql;
using NpgsqlTypes;
using Selon.Sql;
using Selon.Storage.Rows;

namespace Selon.Postgres;

/// <summary>A transaction on a record in a PostgreSQL database.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, NpgsqlTransaction transaction) : SqlSession(connection, transaction, Dialect)
{
    public static Dialect Dialect { get; } = new(
        "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BYTEA", "DOUBLE PRECISION", "",
        "CREATE TABLE searched (article BIGINT PRIMARY KEY, words TSVECTOR NOT NULL); CREATE INDEX searched_words ON searched USING GIN (words); CREATE INDEX posting_article ON posting (article);",
        "= ANY(@list)");

    public override Task ReplaceSearchTextAsync(long article, string text, bool known) => DoAsync(
        "INSERT INTO searched (article, words) VALUES (@article, to_tsvector('simple', @text)) ON CONFLICT (article) DO UPDATE SET words = EXCLUDED.words", new { article, text });

    public override Task<IReadOnlyList<long>> SearchAsync(IReadOnlyList<string> words, int most) => ListAsync<long>(
        "SELECT article FROM searched, plainto_tsquery('simple', @query) query WHERE words @@ query ORDER BY ts_rank(words, query) DESC, article DESC LIMIT @most", new { query = string.Join(' ', words), most });

    public override async Task ReplacePostingsAsync(long article, long day, IReadOnlyList<long> hashes, bool known)
    {
        if (known)
            await DoAsync("DELETE FROM posting WHERE article = @article", new { article }).ConfigureAwait(false);
        await DoAsync("INSERT INTO posting (hash, day, article) SELECT DISTINCT hash, @day, @article FROM unnest(@hashes) hash", new { hashes = hashes.ToArray(), day, article }).ConfigureAwait(false);
    }

    public override async Task<IReadOnlyList<PostingRow>> PostingsAsync(IReadOnlyList<long> hashes, long first, long last, int mostOfEach)
    {
        using var command = new NpgsqlCommand(
            "SELECT sought.hash, found.article FROM unnest($1) sought(hash), LATERAL (SELECT article FROM posting WHERE hash = sought.hash AND day BETWEEN $2 AND $3 ORDER BY day DESC, article DESC LIMIT $4) found",
            (NpgsqlConnection)Connection, (NpgsqlTransaction)Transaction);
        command.Parameters.Add(new NpgsqlParameter { Value = hashes.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = first });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = last });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = mostOfEach });
        using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var found = new List<PostingRow>();
        while (await reader.ReadAsync().ConfigureAwait(false))
            found.Add(new PostingRow(reader.GetInt64(0), reader.GetInt64(1)));
        return found;
    }
}
