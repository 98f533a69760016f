using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>Writes the rows with two prepared statements, and the indexes afterwards: EF would take minutes.</summary>
internal static class CertificateLoader
{
    private const decimal SmallestUnits = 10_000m;

    public static void Load(SqliteConnection connection)
    {
        var indexes = IndexStatements(connection);
        foreach (var (name, _) in indexes)
            BenchmarkDatabase.Execute(connection, $"DROP INDEX \"{name}\"");
        using (var transaction = connection.BeginTransaction())
        {
            Insert(connection, transaction);
            transaction.Commit();
        }
        foreach (var (_, sql) in indexes)
            BenchmarkDatabase.Execute(connection, sql);
    }

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var certificates = Prepare(connection, transaction, "Certificates",
            "Id", "Number", "HolderNameZh", "OccupationCode", "Level", "IssuedOn", "Score", "RegionKey");
        using var assessments = Prepare(connection, transaction, "Assessments", "Id", "CertificateId", "SubjectZh", "Score", "PassedOn");
        foreach (var c in CertificateRegister.Certificates())
        {
            Run(certificates, c.Id, c.Number, c.HolderNameZh, c.OccupationCode, (int)c.Level, Text(c.IssuedOn), Scaled(c.Score),
                c.RegionKey);
            foreach (var a in c.Assessments)
                Run(assessments, a.Id, a.CertificateId, a.SubjectZh, Scaled(a.Score), Text(a.PassedOn));
        }
    }

    private static SqliteCommand Prepare(SqliteConnection connection, SqliteTransaction transaction, string table, params string[] columns)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})";
        foreach (var column in columns)
            command.Parameters.Add(new SqliteParameter { ParameterName = "@" + column });
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private static List<(string Name, string Sql)> IndexStatements(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
        using var reader = command.ExecuteReader();
        var indexes = new List<(string, string)>();
        while (reader.Read())
            indexes.Add((reader.GetString(0), reader.GetString(1)));
        return indexes;
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long Scaled(decimal number) => (long)(number * SmallestUnits);
}
