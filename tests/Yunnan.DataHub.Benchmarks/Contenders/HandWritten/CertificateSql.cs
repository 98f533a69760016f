using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.Benchmarks.Contenders.Ef;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders.HandWritten;

/// <summary>The works in SQL, with the columns that the JSON needs and no others.</summary>
internal static class CertificateSql
{
    public const decimal SmallestUnits = 10_000m;

    private const int AverageDecimals = 6;

    // Dividing by a one with all decimals takes the trailing zeros off, which the hub doesn't write.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly JsonEncodedText[] Levels =
        [default,
            .. Enum.GetValues<CertificateLevel>()
                .Select(level => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseUpper.ConvertName(level.ToString())))];

    public static void Row(SqliteConnection connection, RowArguments arguments, Utf8JsonWriter json)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Number, HolderNameZh, OccupationCode, Level, IssuedOn, Score FROM Certificates WHERE Id = @id";
        command.Parameters.Add("@id", SqliteType.Integer).Value = arguments.Id;
        using var reader = command.ExecuteReader();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WritePropertyName("certificate"u8);
        if (reader.Read())
            WriteRow(reader, json);
        else
            json.WriteNullValue();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Page(SqliteConnection connection, PageArguments arguments, Utf8JsonWriter json)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT Number, HolderNameZh, OccupationCode, Level, IssuedOn, Score FROM Certificates
            WHERE Level = @level AND IssuedOn >= @from ORDER BY IssuedOn, Id LIMIT @rows
            """;
        command.Parameters.Add("@level", SqliteType.Integer).Value = (int)arguments.Level;
        command.Parameters.Add("@from", SqliteType.Text).Value = Text(arguments.From);
        command.Parameters.Add("@rows", SqliteType.Integer).Value = CertificateReads.PageRows;
        using var reader = command.ExecuteReader();
        StartNodes(json);
        while (reader.Read())
            WriteRow(reader, json);
        EndNodes(json);
    }

    public static void Details(SqliteConnection connection, DetailsArguments arguments, Utf8JsonWriter json)
    {
        var page = ReadPage(connection, arguments);
        var assessments = ReadAssessments(connection, page);
        StartNodes(json);
        foreach (var certificate in page)
        {
            json.WriteStartObject();
            json.WriteString("number"u8, certificate.Number);
            json.WriteString("holderNameZh"u8, certificate.HolderNameZh);
            json.WriteNumber("score"u8, certificate.Score);
            json.WriteStartObject("region"u8);
            json.WriteString("key"u8, certificate.RegionKey);
            json.WriteString("nameZh"u8, certificate.RegionNameZh);
            json.WriteEndObject();
            json.WriteStartArray("assessments"u8);
            foreach (var assessment in assessments[certificate.Id])
            {
                json.WriteStartObject();
                json.WriteString("subjectZh"u8, assessment.SubjectZh);
                json.WriteNumber("score"u8, assessment.Score);
                json.WriteString("passedOn"u8, assessment.PassedOn);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        EndNodes(json);
    }

    public static void Groups(SqliteConnection connection, Utf8JsonWriter json)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT RegionKey, Level, COUNT(*), SUM(Score) FROM Certificates GROUP BY RegionKey, Level ORDER BY RegionKey, Level";
        using var reader = command.ExecuteReader();
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("certificateAggregate"u8);
        json.WriteStartArray("groups"u8);
        while (reader.Read())
        {
            var count = reader.GetInt32(2);
            json.WriteStartObject();
            json.WriteStartObject("key"u8);
            json.WriteString("regionKey"u8, reader.GetString(0));
            json.WriteString("level"u8, Levels[reader.GetInt32(1)]);
            json.WriteEndObject();
            json.WriteNumber("count"u8, count);
            json.WriteStartObject("avg"u8);
            json.WriteNumber("score"u8, Rounded(reader.GetInt64(3) / SmallestUnits / count));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A quotient as the hub writes it.</summary>
    public static decimal Rounded(decimal quotient) => decimal.Round(quotient, AverageDecimals) / One;

    private static List<PageRow> ReadPage(SqliteConnection connection, DetailsArguments arguments)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT c.Id, c.Number, c.HolderNameZh, c.Score, r.Key, r.NameZh
            FROM Certificates AS c JOIN Regions AS r ON r.Key = c.RegionKey
            WHERE c.OccupationCode = @occupation AND c.IssuedOn >= @from ORDER BY c.IssuedOn, c.Id LIMIT @rows
            """;
        command.Parameters.Add("@occupation", SqliteType.Text).Value = arguments.Occupation;
        command.Parameters.Add("@from", SqliteType.Text).Value = Text(arguments.From);
        command.Parameters.Add("@rows", SqliteType.Integer).Value = CertificateReads.DetailsRows;
        using var reader = command.ExecuteReader();
        var page = new List<PageRow>(CertificateReads.DetailsRows);
        while (reader.Read())
            page.Add(
                new PageRow(reader.GetInt32(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3) / SmallestUnits,
                    reader.GetString(4), reader.GetString(5)));
        return page;
    }

    private static Dictionary<int, List<ListRow>> ReadAssessments(SqliteConnection connection, List<PageRow> page)
    {
        var lists = new Dictionary<int, List<ListRow>>(page.Count);
        var keys = new StringBuilder("[");
        foreach (var certificate in page)
        {
            lists.Add(certificate.Id, new List<ListRow>(CertificateRegister.AssessmentsEach));
            keys.Append(keys.Length > 1 ? "," : "").Append(certificate.Id);
        }

        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT CertificateId, SubjectZh, Score, PassedOn FROM Assessments
            WHERE CertificateId IN (SELECT value FROM json_each(@keys)) ORDER BY Id
            """;
        command.Parameters.Add("@keys", SqliteType.Text).Value = keys.Append(']').ToString();
        using var reader = command.ExecuteReader();
        while (reader.Read())
            lists[reader.GetInt32(0)].Add(new ListRow(reader.GetString(1), reader.GetInt64(2) / SmallestUnits, reader.GetString(3)));
        return lists;
    }

    private static void WriteRow(SqliteDataReader reader, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("number"u8, reader.GetString(0));
        json.WriteString("holderNameZh"u8, reader.GetString(1));
        json.WriteString("occupationCode"u8, reader.GetString(2));
        json.WriteString("level"u8, Levels[reader.GetInt32(3)]);
        // SQLite keeps a date as the text that JSON wants.
        json.WriteString("issuedOn"u8, reader.GetString(4));
        json.WriteNumber("score"u8, reader.GetInt64(5) / SmallestUnits);
        json.WriteEndObject();
    }

    public static void StartNodes(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("data"u8);
        json.WriteStartObject("certificates"u8);
        json.WriteStartArray("nodes"u8);
    }

    public static void EndNodes(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private readonly record struct PageRow(int Id, string Number, string HolderNameZh, decimal Score, string RegionKey,
        string RegionNameZh);

    private readonly record struct ListRow(string SubjectZh, decimal Score, string PassedOn);
}
