using Microsoft.Data.Sqlite;
using Selon.Sqlite;

namespace Selon.Storage.Tests;

public sealed class SqliteRecordSpecs : RecordSpecs
{
    private readonly string _folder = Directory.CreateTempSubdirectory("selon record ").FullName;

    private string Place => Path.Combine(_folder, "selon.db");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_no_record_is_left_alone()
    {
        var file = Path.Combine(_folder, "letter.txt");
        await File.WriteAllTextAsync(file, new string('a', 5000), Cancel);

        var refusal = await Assert.ThrowsAsync<SelonException>(() => SqliteRecord.OpenAsync(file, cancel: Cancel));

        Assert.Contains("is no record; give another file", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(file).Length);
    }

    [Fact]
    public async Task A_database_of_something_else_is_left_alone()
    {
        var file = Path.Combine(_folder, "other.db");
        Do(file, "CREATE TABLE mine (x)");

        var refusal = await Assert.ThrowsAsync<SelonException>(() => SqliteRecord.OpenAsync(file, cancel: Cancel));

        Assert.Contains("a database of something else", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_a_newer_Selon_says_so()
    {
        await (await SqliteRecord.OpenAsync(Place, cancel: Cancel)).DisposeAsync();
        Do(Place, "PRAGMA user_version = 999");

        var refusal = await Assert.ThrowsAsync<SelonException>(() => SqliteRecord.OpenAsync(Place, cancel: Cancel));

        Assert.Contains("written by a newer Selon", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_in_one_line()
    {
        var refusal = await Assert.ThrowsAsync<SelonException>(() => SqliteRecord.OpenAsync(Path.Combine(_folder, "none", "selon.db"), cancel: Cancel));

        Assert.Contains("see that the folder is there", refusal.Message, StringComparison.Ordinal);
    }

    protected override Task<Record> OpenAsync() => SqliteRecord.OpenAsync(Place, cancel: Cancel);

    private static void Do(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own words
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
