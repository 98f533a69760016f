using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests;

/// <summary>The file of an embedded database, moved, replaced or damaged while the hub runs on it.</summary>
public sealed class TheDatabaseFileTests : IAsyncLifetime
{
    private const string Query = "{ policyDocuments { totalCount } }";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("yunnan-datahub-");
    private readonly WebApplicationFactory<Program> _hub;
    private readonly HttpClient _client;

    public TheDatabaseFileTests()
    {
        _hub = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseEnvironment("Production")
            .UseSetting("Hub:Sqlite:Path", Database)
            .UseSetting("Hub:Logging:Level", "Fatal"));
        _client = _hub.CreateClient();
    }

    private string Database => Path.Combine(_folder.FullName, "hub.db");

    public async Task InitializeAsync()
    {
        // Some connections are open, and know their file.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ShouldCountAsync(52)));
        Assert.Equal(HttpStatusCode.OK, (await ReadinessAsync()).Status);
        // All of it is in the file itself then, nothing in the log beside it.
        await RunAsync(Database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_by_readiness_and_not_read_on_and_comes_back()
    {
        if (OperatingSystem.IsWindows())
            return;
        var aside = Path.Combine(_folder.FullName, "aside.db");
        File.Move(Database, aside);

        await UntilAsync(
            async () =>
                await ReadinessAsync() is (HttpStatusCode.ServiceUnavailable, var reason)
                    && reason.Contains("isn't there", StringComparison.Ordinal));
        await UntilAsync(async () => (await AskAsync()).Contains("\"errors\"", StringComparison.Ordinal));
        Assert.False(File.Exists(Database), "An empty database took the place of the one that is gone.");

        File.Move(aside, Database);
        await UntilAsync(async () => (await ReadinessAsync()).Status == HttpStatusCode.OK);
        await ShouldCountAsync(52);
    }

    [Fact]
    public async Task A_file_that_is_no_hub_s_takes_readiness_away_and_a_good_one_is_read_at_once()
    {
        if (OperatingSystem.IsWindows())
            return;
        var good = Path.Combine(_folder.FullName, "good.db");
        File.Copy(Database, good);
        await RunAsync(good, "DELETE FROM __EFMigrationsHistory WHERE 1 = 0; CREATE TABLE Mark (Id INTEGER)");
        var foreign = Path.Combine(_folder.FullName, "foreign.db");
        await RunAsync(foreign, "CREATE TABLE Foreigners (Id INTEGER)");

        Replace(foreign);
        await UntilAsync(
            async () =>
                await ReadinessAsync() is (HttpStatusCode.ServiceUnavailable, var reason)
                    && reason.Contains("lacks", StringComparison.Ordinal));
        await UntilAsync(async () => (await AskAsync()).Contains("\"errors\"", StringComparison.Ordinal));

        await RunAsync(good, "DELETE FROM DocumentEvents; DELETE FROM Observations; PRAGMA wal_checkpoint(TRUNCATE)");
        Replace(good);
        await UntilAsync(async () => (await ReadinessAsync()).Status == HttpStatusCode.OK);
        Assert.Contains("\"totalCount\":0", (await AskAsync("{ observations { totalCount } }")).Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_database_s_beginning_is_told_by_readiness_until_it_is_mended()
    {
        var bytes = await File.ReadAllBytesAsync(Database);
        Overwrite(0, new byte[4096]);
        await UntilAsync(
            async () =>
                await ReadinessAsync() is (HttpStatusCode.ServiceUnavailable, var reason)
                    && reason.Contains("is damaged", StringComparison.Ordinal));

        Overwrite(0, bytes.AsSpan(0, 4096));
        await UntilAsync(async () => (await ReadinessAsync()).Status == HttpStatusCode.OK);
        await ShouldCountAsync(52);
    }

    [Fact]
    public async Task Damage_that_a_request_meets_is_told_by_readiness_until_it_is_mended()
    {
        var bytes = await File.ReadAllBytesAsync(Database);
        Overwrite(4096, Enumerable.Repeat((byte)0xA5, bytes.Length - 4096).ToArray());
        // What these read is in no connection's cache yet.
        foreach (var field in (string[])["registers", "honourSchemes", "programmes", "targets", "organisations"])
            await AskAsync($"{{ {field}(first: 50) {{ nodes {{ id key sources {{ policyDocument {{ key }} }} }} }} }}");
        await UntilAsync(
            async () =>
                await ReadinessAsync() is (HttpStatusCode.ServiceUnavailable, var reason)
                    && reason.Contains("malformed", StringComparison.Ordinal));

        Overwrite(0, bytes);
        await UntilAsync(async () => (await ReadinessAsync()).Status == HttpStatusCode.OK);
        await ShouldCountAsync(52);
    }

    public async Task DisposeAsync()
    {
        await _hub.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task RunAsync(string file, string sql)
    {
        await using var connection = await DatabaseFile.OpenAsync(file);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Puts another file in the database's place, and takes the log of the former away.</summary>
    private void Replace(string file)
    {
        File.Delete(Database + "-wal");
        File.Delete(Database + "-shm");
        File.Move(file, Database, overwrite: true);
    }

    private void Overwrite(long position, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(Database, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = position;
        file.Write(bytes);
    }

    private async Task<(HttpStatusCode Status, string Reason)> ReadinessAsync()
    {
        var response = await _client.GetAsync("/health/ready");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task<string> AskAsync(string query = Query) => await (await _client.PostQueryAsync(query)).Content.ReadAsStringAsync();

    private async Task ShouldCountAsync(int documents)
    {
        var json = await (await _client.PostQueryAsync(Query)).ShouldBeAsync(200);
        Assert.Equal(documents, json.GetProperty("data").GetProperty("policyDocuments").GetProperty("totalCount").GetInt32());
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var end = DateTime.UtcNow.AddSeconds(60);
        while (!await isSo())
        {
            Assert.True(DateTime.UtcNow < end, "It did not come to that within a minute.");
            await Task.Delay(50);
        }
    }
}
