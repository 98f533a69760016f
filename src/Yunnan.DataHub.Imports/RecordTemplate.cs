using System.Text;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Yunnan.DataHub.Imports.Declarations;

namespace Yunnan.DataHub.Imports;

/// <summary>Empty files of records, and the documentation of their columns.</summary>
public static class RecordTemplate
{
    private const string DataSheet = "数据 data";
    private const string ColumnsSheet = "说明 columns";

    private static readonly string[] ColumnsHeader = ["列名", "column", "required 必填", "meaning 含义", "form 格式"];

    /// <summary>The header as a line of CSV.</summary>
    public static string CsvHeader(RecordDeclaration record) => string.Join(',', record.Columns.Select(column => column.Header));

    /// <summary>Writes a CSV file with the header alone, with byte order mark so that spreadsheets know the encoding.</summary>
    public static Task WriteCsvAsync(RecordDeclaration record, string path, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(path, CsvHeader(record) + "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellationToken);

    /// <summary>Writes a workbook: a sheet with the header, and one that explains each column.</summary>
    public static Task WriteXlsxAsync(RecordDeclaration record, string path, CancellationToken cancellationToken)
    {
        var sheets = new Dictionary<string, object>
        {
            [DataSheet] = new List<Dictionary<string, object>> { record.Columns.ToDictionary(column => column.Header, object (column) => column.Header) },
            [ColumnsSheet] = new[] { ColumnsHeader }
                .Concat(record.Columns.Select(column => new[] { column.NameZh, column.Name, column.IsRequired ? "required 必填" : "", column.Description, column.Form }))
                .Select(cells => cells.Index().ToDictionary(cell => $"{(char)('A' + cell.Index)}", object (cell) => cell.Item)).ToList(),
        };
        return MiniExcel.SaveAsAsync(
            path, sheets, printHeader: false, configuration: new OpenXmlConfiguration { AutoFilter = false }, overwriteFile: true, cancellationToken: cancellationToken);
    }

    /// <summary>All records and their columns, as Markdown.</summary>
    public static string Markdown(IEnumerable<RecordDeclaration> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            text.Append("### ").Append(record.Name).Append(" (").Append(record.NameZh).Append(")\n\n").Append(record.Description)
                .Append(" Found again by: ").AppendJoin(", ", record.Key.Select(name => $"`{name}`")).Append(".\n\n")
                .Append("| column | 列名 | | meaning | form |\n| --- | --- | --- | --- | --- |\n");
            foreach (var column in record.Columns)
            {
                text.Append("| `").Append(column.Name).Append("` | ").Append(column.NameZh).Append(" | ").Append(column.IsRequired ? "required" : "").Append(" | ")
                    .Append(column.Description).Append(" | ").Append(column.Form).Append(" |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
