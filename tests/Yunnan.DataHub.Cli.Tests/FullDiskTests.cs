using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>A database that can't grow: other tests that ran meanwhile would empty the pool of connections that makes it so.</summary>
[CollectionDefinition(nameof(FullDiskTests), DisableParallelization = true)]
[Collection(nameof(FullDiskTests))]
public class FullDiskTests
{
    [Theory]
    [InlineData("import skill-certificates {file}")]
    [InlineData("import observations {figures}")]
    [InlineData("generate records")]
    public async Task A_full_disk_under_the_database_is_one_line_and_changes_nothing(string command)
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(50)));
        var file = hub.WithFile(RecordFiles.Certificates(60_000, persons: 50));
        await using var catalogue = hub.Open();
        var regions = await catalogue.Regions.Select(r => r.Key).ToListAsync();
        var figures = hub.WithFile(
            DataHub.Header + "\n"
                + string.Concat(
                    Enumerable.Range(0, 40_000)
                        .Select(
                            i => $"startup-training-persons,{regions[i % regions.Count]},{Month(i / regions.Count)},,1,人,provisional,yn-hrss,"
                                + $"{new string('x', 200)}\n")));
        using var full = new FullDatabase(hub.Database);

        var answer =
            await DataHub.RunAsync(
                [.. command.Split(' ')
                    .Select(
                        word =>
                            word.Replace("{file}", file, StringComparison.Ordinal)
                                .Replace("{figures}", figures, StringComparison.Ordinal)), "--sqlite-path", hub.Database]);

        Assert.True(answer.ExitCode == 2, answer.ToString());
        Assert.Contains("database or disk is full", Assert.Single(answer.Error.Trim().Split('\n')));
        full.Dispose();
        await using var context = hub.Open();
        Assert.Equal("ok",
            await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync());
        Assert.Equal((50, 0, 0),
            (await context.People.CountAsync(), await context.SkillCertificates.CountAsync(),
                await context.Observations.CountAsync(o => o.ImportedAt != null)));
    }

    /// <summary>
    /// Makes SQLite take the disk for full: the connections that the command will take from the pool (of the connection string that it
    /// uses) may not make the file longer.
    /// </summary>
    private sealed class FullDatabase : IDisposable
    {
        private const int Connections = 8;

        public FullDatabase(string path)
        {
            SqliteConnection.ClearAllPools();
            var connections = Enumerable.Range(0, Connections)
                .Select(
                    _ =>
                        new SqliteConnection(
                            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite }.ToString())).ToList();
            foreach (var connection in connections)
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT page_count + 20 FROM pragma_page_count";
                var most = command.ExecuteScalar();
                command.CommandText = $"PRAGMA max_page_count = {most}";
                command.ExecuteNonQuery();
            }

            connections.ForEach(connection => connection.Dispose());
        }

        public void Dispose() => SqliteConnection.ClearAllPools();
    }

    private static string Month(int number) => $"{2000 + number / 12}-{number % 12 + 1:D2}";
}
