using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;

namespace Yunnan.DataHub.Data.Tests.Databases;

public sealed class RegistrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hub-data-tests-").FullName;

    [Fact]
    public void An_unknown_provider_is_refused_with_the_names_that_are_allowed()
    {
        var error = Assert.Throws<HubConfigurationException>(() => Register(("Hub:Provider", "Oracle")));
        Assert.Equal("Hub:Provider is 'Oracle', which is none of: Sqlite, SqlServer.", error.Message);
    }

    [Fact]
    public void SQL_Server_without_a_connection_string_is_refused_by_name()
    {
        var error = Assert.Throws<HubConfigurationException>(() => Context(Register(("Hub:Provider", "SqlServer"))));
        Assert.StartsWith("ConnectionStrings:Hub is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SQLite_is_used_when_nothing_is_set_and_its_folder_is_made()
    {
        using var context = Context(Register());
        Assert.Equal(Path.Combine(_folder, "data", "datahub.db"), context.Database.GetDbConnection().DataSource);
        Assert.True(Directory.Exists(Path.Combine(_folder, "data")));
    }

    [Fact]
    public async Task A_database_that_isn_t_there_is_reported_and_not_thrown()
    {
        var status = await Register().GetRequiredService<HubDatabase>().GetStatusAsync();
        Assert.False(status.Ready);
        Assert.False(status.Reachable);
        Assert.Contains("datahub.db", status.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_comes_with_migrations_and_seed()
    {
        var database = Register().GetRequiredService<HubDatabase>();
        Assert.NotEmpty(await database.MigrateAsync());
        Assert.False((await database.GetStatusAsync()).SeedCurrent);
        await database.SeedAsync();
        Assert.True((await database.GetStatusAsync()).Ready);
        Assert.Empty(await database.MigrateAsync());
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_and_reported_with_what_to_do()
    {
        var services = Register();
        var database = services.GetRequiredService<HubDatabase>();
        await database.MigrateAsync();
        await using (var context = Context(services))
            await context.Database.ExecuteSqlAsync($"UPDATE __EFMigrationsHistory SET MigrationId = '20261124115130_InitialCatalogue'");

        var error = await Assert.ThrowsAsync<HubDatabaseUnavailableException>(() => database.MigrateAsync());
        Assert.Contains("its migration 20261124115130_InitialCatalogue is unknown", error.Message, StringComparison.Ordinal);
        Assert.Contains("run 'datahub migrate' for a new one", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        var status = await database.GetStatusAsync();
        Assert.Equal((true, false, error.Message), (status.Reachable, status.Ready, status.Problem));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_reported_in_one_line()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "broken.db"), new string('x', 5000));
        var database = Register(("Hub:Sqlite:Path", "broken.db")).GetRequiredService<HubDatabase>();
        var error = await Assert.ThrowsAsync<HubDatabaseUnavailableException>(() => database.MigrateAsync());
        Assert.Contains("broken.db", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    private static HubDbContext Context(ServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContext();

    private ServiceProvider Register(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddHubData(configuration, _folder, new SqliteHubDatabase(), new SqlServerHubDatabase())
            .AddHubCatalogue()
            .BuildServiceProvider();
    }
}
