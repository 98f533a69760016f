using System.Text;
using SpreadCheetah;
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
        File.WriteAllTextAsync(
            path, CsvHeader(record) + "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellationToken);

    /// <summary>Writes a workbook: a sheet with the header, and one that explains each column.</summary>
    public static async Task WriteXlsxAsync(RecordDeclaration record, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        await using var file = File.Create(path);
        await using var workbook = await Spreadsheet.CreateNewAsync(file, cancellationToken: cancellationToken);
        await workbook.StartWorksheetAsync(DataSheet, token: cancellationToken);
        await AddRowAsync([.. record.Columns.Select(column => column.Header)]);
        await workbook.StartWorksheetAsync(ColumnsSheet, token: cancellationToken);
        await AddRowAsync(ColumnsHeader);
        foreach (var column in record.Columns)
            await AddRowAsync([column.NameZh, column.Name, column.IsRequired ? "required 必填" : "", column.Description, column.Form]);
        await workbook.FinishAsync(cancellationToken);

        ValueTask AddRowAsync(string[] texts) =>
            workbook.AddRowAsync(Array.ConvertAll(texts, text => new DataCell(text)), cancellationToken);
    }

    /// <summary>A page about a record and its columns, as Markdown.</summary>
    public static string Page(RecordDeclaration record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var text = new StringBuilder()
            .Append("# ").Append(record.Name).Append(" (").Append(record.NameZh).Append(")\n\n").Append(record.Description).Append('\n')
            .Append("\n    datahub import ").Append(record.Name).Append(" FILE\n")
            .Append("\nFound again by: ").AppendJoin(", ", record.Key.Select(name => $"`{name}`"))
            .Append(". What holds for all files, [Importing records](../imports.md) tells.\n\n")
            .Append("| column | 列名 | | meaning | form |\n| --- | --- | --- | --- | --- |\n");
        foreach (var column in record.Columns)
        {
            text.Append("| `").Append(column.Name).Append("` | ").Append(column.NameZh)
                .Append(" | ").Append(column.IsRequired ? "required" : "")
                .Append(" | ").Append(column.Description).Append(" | ").Append(column.Form).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>A table of the records, with links to their pages in the folder <c>imports</c>, as Markdown.</summary>
    public static string Index(IEnumerable<RecordDeclaration> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var text = new StringBuilder("| record | 记录 | what a row is |\n| --- | --- | --- |\n");
        foreach (var record in records)
        {
            text.Append("| [").Append(record.Name).Append("](imports/").Append(record.Name).Append(".md) | ").Append(record.NameZh)
                .Append(" | ").Append(record.Description).Append(" |\n");
        }

        return text.ToString();
    }
}
