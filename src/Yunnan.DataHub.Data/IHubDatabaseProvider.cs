using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data;

/// <summary>What a kind of database brings of its own; the hub picks one by the setting <c>Hub:Provider</c>.</summary>
public interface IHubDatabaseProvider
{
    /// <summary>The value of <c>Hub:Provider</c> that picks it.</summary>
    string Name { get; }

    /// <summary>Whether the hub brings the database up to date when it starts, because no one else shares it.</summary>
    bool MigratesAtStart { get; }

    /// <summary>How many connections the hub keeps open between requests: none where opening one is cheap.</summary>
    int IdleConnections { get; }

    /// <summary>The database in words for messages: where it is, without user or password.</summary>
    string Describe(IConfiguration configuration, string contentRoot);

    /// <summary>Sets the context to use the database that the configuration names.</summary>
    /// <exception cref="HubConfigurationException">A setting is missing or wrong.</exception>
    void Configure(DbContextOptionsBuilder options, IConfiguration configuration, string contentRoot);

    /// <summary>
    /// Sees to it that EF, the driver and the database's library are what the hub was written for, where it relies on more than they
    /// promise. Opens no database.
    /// </summary>
    /// <exception cref="HubConfigurationException">They are not; the message says which setting does without.</exception>
    void Verify(HubDbContext context, IConfiguration configuration);

    /// <summary>Creates the database where that takes more than EF's migrations do; one that is there stays as it is.</summary>
    /// <exception cref="HubConfigurationException">It can't be created.</exception>
    void Create(IConfiguration configuration, string contentRoot);

    /// <summary>
    /// Says what is wrong with the files of a database that the hub itself opens, such as "is damaged: …"; null where nothing is.
    /// </summary>
    Task<string?> FindFaultAsync(IConfiguration configuration, string contentRoot, CancellationToken cancellationToken);

    /// <summary>Sets what the hub needs of the database beside its tables, after the migrations.</summary>
    Task PrepareAsync(HubDbContext context, CancellationToken cancellationToken);

    /// <summary>Says what <see cref="PrepareAsync" /> has yet to set, such as "doesn't allow …"; null where nothing is missing.</summary>
    Task<string?> FindUnpreparedAsync(HubDbContext context, CancellationToken cancellationToken);

    /// <summary>Runs reads that see one state of the data, whatever is written meanwhile; they keep no writer waiting.</summary>
    Task<T> ReadTogetherAsync<T>(DbContext context, Func<Task<T>> read, CancellationToken cancellationToken);

    /// <summary>Opens a cheaper way to the version of the data than its row; null where there is none.</summary>
    IDataVersionReader? OpenVersions(IConfiguration configuration, string contentRoot);

    /// <summary>Opens the fast way in for many rows, on the context's open connection and in its transaction.</summary>
    IBulkTarget OpenBulk(HubDbContext context);

    /// <summary>
    /// Makes other writers of records wait until the context's transaction has ended; does nothing where the database has one writer at a
    /// time.
    /// </summary>
    Task LockWritersAsync(HubDbContext context, CancellationToken cancellationToken);

    /// <summary>Adds what stands for new rows of a record to its rollups, in the context's transaction.</summary>
    Task FillRollupsAsync(HubDbContext context, RollupFill fill, CancellationToken cancellationToken);

    /// <summary>
    /// Begins to write very many records into one table: starts a transaction on the context's connection, which the writer ends.
    /// </summary>
    Task<IImportWriter> OpenImportWriterAsync(HubDbContext context, ImportTable table, CancellationToken cancellationToken);
}
