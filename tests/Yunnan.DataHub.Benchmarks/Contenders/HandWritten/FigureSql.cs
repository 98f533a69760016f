using System.Text.Json;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.Benchmarks.Contenders.Ef;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders.HandWritten;

/// <summary>Figures in SQL: of the lists of a page, and by groups of all rows.</summary>
internal static class FigureSql
{
    public static void OfLists(SqliteConnection connection, DetailsArguments arguments, Utf8JsonWriter json)
    {
        var page = new List<(int Id, string Number)>(CertificateReads.PageRows);
        using (var command = connection.CreateCommand())
        {
            command.CommandText =
                """
                SELECT Id, Number FROM Certificates WHERE OccupationCode = @occupation AND IssuedOn >= @from
                ORDER BY IssuedOn, Id LIMIT @rows
                """;
            command.Parameters.Add("@occupation", SqliteType.Text).Value = arguments.Occupation;
            command.Parameters.Add("@from", SqliteType.Text).Value = CertificateSql.Text(arguments.From);
            command.Parameters.Add("@rows", SqliteType.Integer).Value = CertificateReads.PageRows;
            using var reader = command.ExecuteReader();
            while (reader.Read())
                page.Add((reader.GetInt32(0), reader.GetString(1)));
        }

        var figures = new Dictionary<int, (int Count, decimal Sum)>(page.Count);
        using (var command = connection.CreateCommand())
        {
            command.CommandText =
                """
                SELECT CertificateId, COUNT(*), SUM(Score) FROM Assessments
                WHERE CertificateId IN (SELECT value FROM json_each(@keys)) GROUP BY CertificateId
                """;
            command.Parameters.Add("@keys", SqliteType.Text).Value = $"[{string.Join(',', page.Select(row => row.Id))}]";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                figures.Add(reader.GetInt32(0), (reader.GetInt32(1), reader.GetInt64(2) / CertificateSql.SmallestUnits));
        }

        CertificateSql.StartNodes(json);
        foreach (var (id, number) in page)
        {
            var (count, sum) = figures.GetValueOrDefault(id);
            json.WriteStartObject();
            json.WriteString("number"u8, number);
            json.WriteStartObject("assessmentsAggregate"u8);
            json.WriteNumber("count"u8, count);
            json.WriteStartObject("avg"u8);
            if (count == 0)
                json.WriteNull("score"u8);
            else
                json.WriteNumber("score"u8, CertificateSql.Rounded(sum / count));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        CertificateSql.EndNodes(json);
    }

    public static void Ratios(SqliteConnection connection, Utf8JsonWriter json)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT RegionKey, COUNT(*), SUM(CASE WHEN Level = @level THEN 1 ELSE 0 END) FROM Certificates GROUP BY RegionKey ORDER BY RegionKey";
        command.Parameters.Add("@level", SqliteType.Integer).Value = (int)CertificateLevel.Senior;
        using var reader = command.ExecuteReader();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("certificateAggregate"u8);
        json.WriteStartArray("groups"u8);
        while (reader.Read())
        {
            json.WriteStartObject();
            json.WriteStartObject("key"u8);
            json.WriteString("regionKey"u8, reader.GetString(0));
            json.WriteEndObject();
            json.WriteNumber("ratio"u8, CertificateSql.Rounded((decimal)reader.GetInt64(2) / reader.GetInt64(1)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
