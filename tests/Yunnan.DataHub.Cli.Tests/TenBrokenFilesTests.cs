using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using static Yunnan.DataHub.Cli.Tests.OddFiles;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// The files that an import must survive. The hub holds the one record of the good file already, so that a file which is read changes as
/// little as one that is refused: after each of them the database is what it was.
/// </summary>
public class TenBrokenFilesTests
{
    private static readonly string Good = RecordFiles.Establishments(1);

    private static readonly Dictionary<string, Func<DataHub, string>> Files = new()
    {
        ["UTF-16"] = hub => hub.WithFile(Good, Encoding.Unicode),
        ["GBK"] = hub => hub.WithFile(Good, CodePagesEncodingProvider.Instance.GetEncoding("GBK")),
        ["byte order mark"] = hub => hub.WithFile(Good, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
        ["merged cells"] = hub => Workbook(hub, "<sheetData/><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>", []),
        ["a key twice"] = hub => hub.WithFile(RecordFiles.Establishments(2) + Good.Split('\n')[1] + "\n"),
        ["formula"] = hub => hub.WithFile(Good.Replace("昆明公司1", "=cmd|' /C calc'!A0", StringComparison.Ordinal)),
        ["ten million columns"] = hub => hub.WithFile(new string(',', 10_000_000) + "\n"),
        ["ten million columns in a workbook"] = hub =>
            Workbook(hub, "<sheetData><row>" + new StringBuilder().Insert(0, "<c/>", 10_000_000) + "</row></sheetData>", []),
        ["truncated zip"] = hub => Written(hub, File.ReadAllBytes(Zipped(hub, hub.WithFile(RecordFiles.Establishments(5000))))[..20_000]),
        ["zip bomb"] = Bomb,
        ["row of 1 MiB"] = hub => hub.WithFile($"{Good}{new string('x', 1 << 20)}\n"),
    };

    [Theory]
    [InlineData("UTF-16", "file: The file is UTF-16 (little endian); save it as CSV in UTF-8 or GBK, or as XLSX.")]
    [InlineData("GBK", null)]
    [InlineData("byte order mark", null)]
    [InlineData("merged cells", "file: Cells A2:B2 are merged: which row a value belongs to can't be told. Unmerge all cells.")]
    [InlineData("a key twice", "row 4: An earlier row of the file has the same creditCode.")]
    [InlineData("formula",
        "row 2, column nameZh, value '=cmd|' /C calc'!A0': Text may not begin with = + - or @: a spreadsheet would take it for a formula.")]
    [InlineData("ten million columns",
        "row 1: The row has more than 1048576 characters: is a quotation mark not closed? Reading stopped here.")]
    [InlineData("ten million columns in a workbook", "file: The sheet has a cell in column 501: at most 500 columns are read.")]
    [InlineData("truncated zip", "file: The zip file is damaged or cut off.")]
    [InlineData("zip bomb",
        "file: The archive unpacks to more than 16 MiB, 200 times its size or more than is allowed: it is taken for a zip bomb.")]
    [InlineData("row of 1 MiB", "row 3: The row has more than 1048576 characters: is a quotation mark not closed? Reading stopped here.")]
    public async Task A_file_is_read_or_ends_in_a_clear_message_and_the_database_is_what_it_was(string name, string? message)
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", Good));
        var file = Files[name](hub);
        var before = ContentOf(hub.Database);

        var answer = await hub.ImportRecordFileAsync("establishments", file);

        Assert.Equal(message is null ? 0 : 1, answer.ExitCode);
        Assert.Equal(message ?? "1 rows: 0 added, 0 changed, 1 unchanged.", answer.Output.Split('\n')[0].TrimEnd());
        Assert.Equal(message is null, answer.Error.Length == 0);
        Assert.Equal(before, ContentOf(hub.Database));
    }

    private static string Bomb(DataHub hub)
    {
        var path = hub.InFolder("bomb.zip");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = archive.CreateEntry("a.csv").Open();
        entry.Write(Encoding.UTF8.GetBytes(Good));
        var blank = new byte[1 << 20];
        blank.AsSpan().Fill((byte)'\n');
        for (var i = 0; i < 64; i++)
            entry.Write(blank);
        return path;
    }

    /// <summary>All rows of all tables, in short.</summary>
    private static string ContentOf(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Rows(connection,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            foreach (var row in Rows(connection, $"SELECT * FROM \"{table}\"")) hash.AppendData(Encoding.UTF8.GetBytes($"{table}|{row}\n"));
        }

        return Convert.ToHexString(hash.GetCurrentHash());
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(
                string.Join('|',
                    Enumerable.Range(0, reader.FieldCount)
                        .Select(field => reader.GetValue(field) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(field))));
        return rows;
    }
}
