using System.Data;
using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using ExcelDataReader;

namespace Yunnan.DataHub.Reports.Tests.Support;

/// <summary>Reads reports back by programs that did not write them: cells as text, the header first.</summary>
internal static class Tables
{
    // The reader asks for an encoding of old workbooks.
    static Tables() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static List<string[]> OfJson(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var rows = document.RootElement.GetProperty("rows").EnumerateArray().ToList();
        return [[.. rows[0].EnumerateObject().Select(member => member.Name)], .. rows.Select(row => row.EnumerateObject().Select(member => Cell(member)!).ToArray())];

        static string? Cell(JsonProperty member) => member.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => member.Value.GetString(),
            JsonValueKind.Number => Number(member.Value.GetDecimal()),
            _ => member.Value.GetBoolean() ? "true" : "false",
        };
    }

    /// <summary>By DuckDB; the apostrophes that keep spreadsheets from executing texts are taken off.</summary>
    public static List<string[]> OfCsv(byte[] csv) => Query(csv, file => $"SELECT * FROM read_csv('{file}', header = true, all_varchar = true)",
        text => text is string quoted && quoted.StartsWith('\'') ? quoted[1..] : (string?)text);

    public static List<string[]> OfParquet(byte[] parquet) => Query(parquet, file => $"SELECT * FROM read_parquet('{file}')", Text);

    public static List<string[]> OfXlsx(byte[] xlsx, int sheet = 0)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(xlsx));
        for (var i = 0; i < sheet; i++)
            reader.NextResult();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column))!)]);
        return rows;
    }

    private static List<string[]> Query(byte[] content, Func<string, string> query, Func<object?, string?> text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, content);
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = query(file);
            using var reader = command.ExecuteReader();
            var columns = Enumerable.Range(0, reader.FieldCount).ToList();
            var rows = new List<string[]> { columns.Select(reader.GetName).ToArray() };
            while (reader.Read())
                rows.Add([.. columns.Select(column => reader.IsDBNull(column) ? null! : text(reader.GetValue(column))!)]);
            return rows;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Text(object? value) => value switch
    {
        null or DBNull => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
