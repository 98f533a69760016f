using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>The SQLite file with the million rows: made once, below the folder for temporary files, and kept for later runs.</summary>
internal static class BenchmarkDatabase
{
    /// <summary>Counted up when the model or its rows change, so that an old file is not used.</summary>
    private const int Version = 2;

    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "yunnan-datahub-benchmarks");

    public static string File { get; } = Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"certificates-{Version}.db"));

    public static string ConnectionString { get; } = ConnectionStringOf(File);

    /// <summary>
    /// Makes the file if there is none. It gets its name when it is whole, so a run that broke off leaves nothing that looks ready.
    /// </summary>
    public static void Prepare(Action<string> tell)
    {
        if (System.IO.File.Exists(File))
            return;
        tell($"Making {CertificateRegister.Count} rows, once");
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder, "*.db*").Where(IsLeftOver))
            System.IO.File.Delete(old);
        var draft = string.Create(CultureInfo.InvariantCulture, $"{File}-draft-{Environment.ProcessId}");
        Create(ConnectionStringOf(draft));
        if (System.IO.File.Exists(File))
            System.IO.File.Delete(draft);
        else
            System.IO.File.Move(draft, File);
    }

    /// <summary>
    /// The model's options as a user of EF Core sets them: its SQLite provider as it comes, without the check that costs most.
    /// </summary>
    public static void ConfigurePlain(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString).EnableThreadSafetyChecks(false);

    /// <summary>The model's options as the product sets them.</summary>
    public static void Configure(DbContextOptionsBuilder options) => options.UseHubSqlite(ConnectionString).EnableThreadSafetyChecks(false);

    /// <summary>Another run may be at work in the same folder.</summary>
    private static bool IsLeftOver(string file) => System.IO.File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1);

    private static string ConnectionStringOf(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    private static void Create(string connectionString)
    {
        var options = new DbContextOptionsBuilder<BenchmarkContext>();
        options.UseHubSqlite(connectionString);
        using (var context = new BenchmarkContext(options.Options))
        {
            // EF turns the write-ahead log on, as it does when the product's migrations make the file.
            context.Database.EnsureCreated();
            context.Regions.AddRange(CertificateRegister.Regions());
            context.SaveChanges();
        }

        using (var connection = new SqliteConnection(connectionString))
        {
            connection.Open();
            CertificateLoader.Load(connection);
            // As the product's database has it; nothing is written to this one.
            Execute(connection, """CREATE TABLE "DataVersions" ("Id" INTEGER PRIMARY KEY, "Value" TEXT NOT NULL)""");
            Execute(connection, """INSERT INTO "DataVersions" VALUES (1, 'benchmarks')""");
            Execute(connection, "ANALYZE");
            Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        SqliteConnection.ClearAllPools();
    }

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
