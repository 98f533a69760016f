using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>The production database; <c>ConnectionStrings:Hub</c> says where it is.</summary>
public sealed class SqlServerHubDatabase : IHubDatabaseProvider
{
    /// <summary>The setting that holds the connection string.</summary>
    public const string ConnectionSetting = "ConnectionStrings:Hub";

    /// <summary>
    /// Waits for the lock that every writer of records takes, until its transaction has ended; a wait that fails must not pass for a lock.
    /// </summary>
    private const string WriterLock =
        """
        DECLARE @outcome int;
        EXEC @outcome = sp_getapplock @Resource = N'datahub: records', @LockMode = 'Exclusive',
            @LockOwner = 'Transaction', @LockTimeout = -1;
        IF @outcome < 0 THROW 50001, N'The wait for another writer of records was broken off.', 1;
        """;

    private const string SnapshotState = "SELECT snapshot_isolation_state AS Value FROM sys.databases WHERE database_id = DB_ID()";

    private const string AllowSnapshots = "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON";

    private const byte SnapshotsAllowed = 1;

    /// <inheritdoc />
    public string Name => "SqlServer";

    /// <summary>False: several instances may share a server, so the <c>datahub migrate</c> command does it once.</summary>
    public bool MigratesAtStart => false;

    /// <summary>None: the driver pools connections, and finds out those that a failover broke.</summary>
    public int IdleConnections => 0;

    /// <inheritdoc />
    public string Describe(IConfiguration configuration, string contentRoot)
    {
        var connection = Connection(configuration);
        return $"database '{connection.InitialCatalog}' on server '{connection.DataSource}'";
    }

    /// <inheritdoc />
    public void Configure(DbContextOptionsBuilder options, IConfiguration configuration, string contentRoot) =>
        options.UseHubSqlServer(Connection(configuration).ConnectionString);

    /// <summary>Does nothing: no setting would do without.</summary>
    public void Verify(HubDbContext context, IConfiguration configuration)
    {
    }

    /// <summary>Does nothing: EF's migrations create the database.</summary>
    public void Create(IConfiguration configuration, string contentRoot)
    {
    }

    /// <summary>None: the server looks after its files.</summary>
    public Task<string?> FindFaultAsync(IConfiguration configuration, string contentRoot, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(null);

    /// <summary>Lets reads take snapshots (<c>ALLOW_SNAPSHOT_ISOLATION</c>), which needs the right to alter the database.</summary>
    public async Task PrepareAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        if (await FindUnpreparedAsync(context, cancellationToken) is not null)
            await context.Database.ExecuteSqlRawAsync(AllowSnapshots, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<string?> FindUnpreparedAsync(HubDbContext context, CancellationToken cancellationToken) =>
        await context.Database.SqlQueryRaw<byte>(SnapshotState).SingleAsync(cancellationToken) == SnapshotsAllowed
            ? null
            : "doesn't allow snapshots (ALLOW_SNAPSHOT_ISOLATION), by which pages and their counts see one state of the data";

    /// <inheritdoc />
    public Task<T> ReadTogetherAsync<T>(DbContext context, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
            return await read();
        });
    }

    /// <summary>None: the server has to be asked, and its row is as near as anything.</summary>
    public IDataVersionReader? OpenVersions(IConfiguration configuration, string contentRoot) => null;

    /// <inheritdoc />
    public IBulkTarget OpenBulk(HubDbContext context) => new SqlServerBulkTarget(context);

    /// <inheritdoc />
    public async Task FillRollupsAsync(HubDbContext context, RollupFill fill, CancellationToken cancellationToken)
    {
        foreach (var target in fill.Targets)
            await context.Database.ExecuteSqlRawAsync(target.Grouped, [fill.Above], cancellationToken);
    }

    /// <inheritdoc />
    public Task<IImportWriter> OpenImportWriterAsync(HubDbContext context, ImportTable table, CancellationToken cancellationToken) =>
        SqlServerImportWriter.OpenAsync(context, table, cancellationToken);

    /// <inheritdoc />
    public Task LockWritersAsync(HubDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(WriterLock, cancellationToken);

    private static SqlConnectionStringBuilder Connection(IConfiguration configuration)
    {
        var text = configuration[ConnectionSetting];
        if (string.IsNullOrWhiteSpace(text))
            throw new HubConfigurationException($"{ConnectionSetting} is empty; Hub:Provider 'SqlServer' needs a connection string there.");
        try
        {
            return new SqlConnectionStringBuilder(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The text itself isn't shown: it may hold a password.
            throw new HubConfigurationException($"{ConnectionSetting} is not a SQL Server connection string: {e.Message}");
        }
    }
}
