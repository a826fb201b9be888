using Npgsql;
using Selon.Postgres;

namespace Selon.Storage.Tests;

/// <summary>On the server that <c>./test</c> starts and names in <c>SELON_TEST_POSTGRES</c>.</summary>
public sealed class PostgresRecordSpecs : RecordSpecs
{
    private const string Variable = "SELON_TEST_POSTGRES";

    private readonly string? _server = Environment.GetEnvironmentVariable(Variable);
    private readonly string _database = $"selon_{Guid.NewGuid():N}";
    private bool _made;

    [Fact]
    public async Task A_record_of_a_newer_Selon_says_so()
    {
        await DoAsync(_database, "UPDATE selon.record SET version = 999");

        var refusal = await Assert.ThrowsAsync<SelonException>(OpenAsync);

        Assert.Contains("written by a newer Selon", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://localhost/news?hots=/tmp", "“hots” is not known")]
    [InlineData("http://localhost/news", "is no address of a database")]
    [InlineData("postgres://nobody@localhost/news?host=/nowhere", "see that the server runs")]
    public async Task What_cannot_be_opened_is_told_in_one_line(string address, string reason)
    {
        var refusal = await Assert.ThrowsAsync<SelonException>(() => PostgresRecord.OpenAsync(address, cancel: Cancel));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_made)
            await DoAsync("postgres", $"DROP DATABASE {_database} WITH (FORCE)");
    }

    protected override async Task<Record> OpenAsync()
    {
        Assert.SkipWhen(_server is null, $"{Variable} names no server; ./test starts one");
        if (!_made)
            await DoAsync("postgres", $"CREATE DATABASE {_database}");
        _made = true;
        return await PostgresRecord.OpenAsync(_server!.Replace("/postgres?", $"/{_database}?", StringComparison.Ordinal), cancel: Cancel);
    }

    private async Task DoAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder { Host = new Uri(_server!).Query.Replace("?host=", "", StringComparison.Ordinal), Username = new Uri(_server!).UserInfo, Database = database, Pooling = false }.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
