using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// The embedded database: one file, no server. <c>Hub:Sqlite:Path</c> names the file, below the content root if it is relative. Without the
/// setting it is <c>data/datahub.db</c>: in a checkout of the sources at its top, so that hub and command line find the same file wherever
/// they are started; else below the content root.
/// </summary>
public sealed class SqliteHubDatabase : IHubDatabaseProvider
{
    /// <summary>The setting that names the file.</summary>
    public const string PathSetting = "Hub:Sqlite:Path";

    /// <summary>
    /// The setting that turns off what neither EF nor the provider promises; the answers are the same without, and slower.
    /// </summary>
    public const string TuningSetting = "Hub:Sqlite:Tuning";

    private const string DefaultPath = "data/datahub.db";
    private const string SolutionFile = "Yunnan.DataHub.sln";

    private SqliteHealth? _health;

    /// <inheritdoc />
    public string Name => "Sqlite";

    /// <inheritdoc />
    public bool MigratesAtStart => true;

    /// <summary>EF tells each connection that it opens its functions, which takes longer than to read a row.</summary>
    public int IdleConnections => 64;

    /// <inheritdoc />
    public string Describe(IConfiguration configuration, string contentRoot) => $"the file '{FilePath(configuration, contentRoot)}'";

    /// <inheritdoc />
    public void Configure(DbContextOptionsBuilder options, IConfiguration configuration, string contentRoot)
    {
        var path = FilePath(configuration, contentRoot);
        Prepare(path, "its directory can't be created", () => SqliteFile.CreateFolder(Path.GetDirectoryName(path)!));
        SqliteFile.Restrict(path);
        options.UseHubSqlite(ConnectionTo(path).ToString(), SqliteTuning.Read(configuration));
    }

    /// <inheritdoc />
    public void Verify(HubDbContext context, IConfiguration configuration)
    {
        if (SqliteTuning.Read(configuration))
            SqliteTuning.Verify(context);
    }

    /// <inheritdoc />
    public void Create(IConfiguration configuration, string contentRoot)
    {
        var path = FilePath(configuration, contentRoot);
        Prepare(path, "the file can't be created", () => SqliteFile.Create(path));
    }

    /// <inheritdoc />
    public Task<string?> FindFaultAsync(IConfiguration configuration, string contentRoot, CancellationToken cancellationToken) =>
        (_health ??= new SqliteHealth(FilePath(configuration, contentRoot))).FindFaultAsync(cancellationToken);

    /// <summary>Does nothing: each connection is told how to work when it opens.</summary>
    public Task PrepareAsync(HubDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task<string?> FindUnpreparedAsync(HubDbContext context, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc />
    public async Task<T> ReadTogetherAsync<T>(DbContext context, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(read);
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            // Deferred: it takes no lock, and sees the state at its first statement.
            await using var transaction = SqliteSessions.BeginRead((SqliteConnection)context.Database.GetDbConnection());
            await context.Database.UseTransactionAsync(transaction, cancellationToken);
            try
            {
                return await read();
            }
            finally
            {
                await context.Database.UseTransactionAsync(null, CancellationToken.None);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Does nothing: SQLite has one writer at a time.</summary>
    public Task LockWritersAsync(HubDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public IDataVersionReader? OpenVersions(IConfiguration configuration, string contentRoot) =>
        new SqliteDataVersion(ConnectionTo(FilePath(configuration, contentRoot)));

    /// <inheritdoc />
    public IBulkTarget OpenBulk(HubDbContext context) => new SqliteBulkTarget(context);

    /// <inheritdoc />
    public async Task FillRollupsAsync(HubDbContext context, RollupFill fill, CancellationToken cancellationToken)
    {
        if (SqliteTuning.IsOn(context))
        {
            SqliteGrouping.Run(context, fill, cancellationToken);
            return;
        }

        foreach (var target in fill.Targets)
            await context.Database.ExecuteSqlRawAsync(target.Grouped, [fill.Above], cancellationToken);
    }

    /// <inheritdoc />
    public Task<IImportWriter> OpenImportWriterAsync(HubDbContext context, ImportTable table, CancellationToken cancellationToken) =>
        SqliteImportWriter.OpenAsync(context, table, cancellationToken);

    // A file that vanishes under a running hub is not to come back empty.
    private static SqliteConnectionStringBuilder ConnectionTo(string path) => new() { DataSource = path, Mode = SqliteOpenMode.ReadWrite };

    private static string FilePath(IConfiguration configuration, string contentRoot)
    {
        var path = configuration[PathSetting];
        return string.IsNullOrWhiteSpace(path)
            ? Path.GetFullPath(DefaultPath, TopOfCheckout(contentRoot) ?? contentRoot)
            : Path.GetFullPath(path.Trim(), contentRoot);
    }

    private static string? TopOfCheckout(string directory)
    {
        for (var parent = new DirectoryInfo(directory); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, SolutionFile)))
                return parent.FullName;
        }
        return null;
    }

    private static void Prepare(string path, string problem, Action prepare)
    {
        try
        {
            prepare();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HubConfigurationException($"{PathSetting} is '{path}', but {problem}: {e.Message}");
        }
    }
}
