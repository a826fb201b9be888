namespace Selon.Storage;

/// <summary>Where a record is kept. One implementation a database.</summary>
internal interface IRecordStore : IAsyncDisposable
{
    /// <summary>What went wrong with the database, in one line that says what to do next.</summary>
    SelonException Told(Exception problem);

    /// <summary>Opens a transaction. One that writes waits until no other does.</summary>
    Task<IRecordSession> BeginAsync(bool writing, CancellationToken cancel);

    /// <summary>Brings a record of an older version to this one; does nothing to one of this version.</summary>
    Task MigrateAsync(CancellationToken cancel);

    /// <summary>Gives space back and renews the database's statistics.</summary>
    Task CompactAsync(CancellationToken cancel);

    /// <summary>What the database itself finds wrong, a line each; empty where all is well.</summary>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancel);
}
