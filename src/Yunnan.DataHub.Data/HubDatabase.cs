using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data;

/// <summary>What host and command line do with the database as a whole: bring it up to date, fill it, ask how it is.</summary>
public sealed class HubDatabase(
    IDbContextFactory<HubDbContext> contexts,
    IHubDatabaseProvider provider,
    ICatalogueSeeder catalogue,
    IConfiguration configuration,
    HubDataOptions options) : IDisposable
{
    private static readonly Func<HubDbContext, CancellationToken, Task<string>> _version = EF.CompileAsyncQuery(
        (HubDbContext context, CancellationToken _) => context.DataVersions.Select(version => version.Value).Single());

    private static readonly Func<HubDbContext, CancellationToken, Task<DataChange>> _change = EF.CompileAsyncQuery(
        (HubDbContext context, CancellationToken _) =>
            context.DataVersions.Select(version => new DataChange(version.Value, version.ChangedAt)).Single());

    private readonly Lazy<IDataVersionReader?> _versions = new(() => provider.OpenVersions(configuration, options.ContentRoot));

    private volatile bool _isVerified;

    /// <summary>Where the database is, without user or password.</summary>
    public string Description => provider.Describe(configuration, options.ContentRoot);

    /// <summary>Whether the hub brings the database up to date itself when it starts.</summary>
    public bool MigratesAtStart => provider.MigratesAtStart;

    /// <summary>Creates the database if it isn't there, and applies the migrations that it hasn't had; says which.</summary>
    /// <exception cref="HubDatabaseUnavailableException">
    /// The database can't be reached or changed, or another version of the hub made it.
    /// </exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken = default) =>
        WithContextAsync<IReadOnlyList<string>>(
            async context =>
            {
                provider.Create(configuration, options.ContentRoot);
                if (await ForeignHistoryAsync(context, cancellationToken) is { } problem)
                    throw new HubDatabaseUnavailableException(problem);
                List<string> pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
                if (pending.Count > 0)
                    await context.Database.MigrateAsync(cancellationToken);
                await provider.PrepareAsync(context, cancellationToken);
                return pending;
            },
            cancellationToken);

    /// <summary>Brings the catalogue in line with the seed files: all of it or nothing.</summary>
    /// <exception cref="HubSeedException">A seed file is wrong.</exception>
    /// <exception cref="HubDatabaseUnavailableException">The database can't be reached.</exception>
    public Task<SeedResult> SeedAsync(CancellationToken cancellationToken = default) =>
        WithContextAsync(context => catalogue.SeedAsync(context, cancellationToken), cancellationToken);

    /// <summary>
    /// A value that is another after every committed write, whichever process wrote; read it before what it is to stand for.
    /// </summary>
    /// <exception cref="HubDatabaseUnavailableException">The database can't be reached, or isn't up to date.</exception>
    public ValueTask<string> GetDataVersionAsync(CancellationToken cancellationToken = default)
    {
        if (_versions.Value is not { } versions)
            return new(WithContextAsync(context => _version(context, cancellationToken), cancellationToken));
        try
        {
            return new(versions.Read());
        }
        catch (DbException e)
        {
            throw Unavailable(e);
        }
    }

    /// <summary>The last committed change, whichever process made it: the version of the data, and since when they are of it.</summary>
    /// <exception cref="HubDatabaseUnavailableException">The database can't be reached, or isn't up to date.</exception>
    public Task<DataChange> GetDataChangeAsync(CancellationToken cancellationToken = default) =>
        WithContextAsync(context => _change(context, cancellationToken), cancellationToken);

    /// <summary>The secret under which cursors are sealed.</summary>
    /// <exception cref="HubDatabaseUnavailableException">The database can't be reached, or isn't up to date.</exception>
    public byte[] GetCursorSecret() =>
        Convert.FromHexString(
            WithContextAsync(context => Task.FromResult(context.CursorSecrets.Select(secret => secret.Value).Single()),
                CancellationToken.None).GetAwaiter().GetResult());

    /// <summary>Closes what was opened to read the version of the data.</summary>
    public void Dispose()
    {
        if (_versions.IsValueCreated)
            _versions.Value?.Dispose();
    }

    /// <summary>How the database is; never throws for a database that is missing, old or out of reach.</summary>
    public async Task<HubDatabaseStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await WithContextAsync(context => StatusAsync(context, cancellationToken), cancellationToken);
        }
        catch (HubDatabaseUnavailableException e)
        {
            return new(false, [], [], e.Message);
        }
    }

    private async Task<HubDatabaseStatus> StatusAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        if (await provider.FindFaultAsync(configuration, options.ContentRoot, cancellationToken) is { } fault)
            return new(false, [], [], $"The database ({Description}) {fault}.");
        if (!await context.Database.CanConnectAsync(cancellationToken))
            return new(false, [], [], $"The database ({Description}) can't be reached or doesn't exist.");
        List<string> pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        if (await ForeignHistoryAsync(context, cancellationToken) is { } problem)
            return new(true, pending, [], problem);
        if (pending.Count > 0)
            return new(true, pending, [], $"The database ({Description}) lacks {pending.Count} migrations; run 'datahub migrate'.");
        if (await provider.FindUnpreparedAsync(context, cancellationToken) is { } missing)
            return new(true, [], [], $"The database ({Description}) {missing}; run 'datahub migrate'.");
        var stale = await catalogue.ChangedFilesAsync(context, cancellationToken);
        return new(true, [], stale, stale.Count > 0 ? $"The database ({Description}) lacks the present {string.Join(", ", stale)}." : null);
    }

    /// <summary>
    /// Says what to do with a database that holds migrations which this version doesn't know: no tables that it expects can be relied on.
    /// </summary>
    private async Task<string?> ForeignHistoryAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        return applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is not { } unknown
            ? null
            : $"The database ({Description}) was made by another version of the hub: its migration {unknown} is unknown to this one. "
              + "Put it aside, run 'datahub migrate' for a new one and import again; or go on with the version that made it.";
    }

    private async Task<T> WithContextAsync<T>(Func<HubDbContext, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            Verify(context);
            return await work(context);
        }
        catch (DbException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The database's work was broken off.", e, cancellationToken);
        }
        catch (Exception e) when (e is DbException or RetryLimitExceededException)
        {
            throw Unavailable(e);
        }
    }

    private HubDatabaseUnavailableException Unavailable(Exception reason) =>
        new($"The database ({Description}) doesn't work: "
            + $"{FirstLine(reason is RetryLimitExceededException { InnerException: { } last } ? last : reason)}", reason);

    /// <summary>Whoever comes first finds out, before anything is read or written.</summary>
    private void Verify(HubDbContext context)
    {
        if (_isVerified)
            return;
        provider.Verify(context, configuration);
        _isVerified = true;
    }

    private static string FirstLine(Exception exception) => exception.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
