using System.Globalization;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>The statements by which staged rows get into a record's table.</summary>
internal sealed class MergeStatements(ImportTable table)
{
    /// <summary>The table of this connection that holds the rows of the file.</summary>
    public const string Staging = "#Staging";

    /// <summary>The column with the row's number in the file.</summary>
    public const string Row = "StagedRow";

    /// <summary>The column with a bit for each column in which a known record stays as it is.</summary>
    public const string Kept = "StagedKept";

    private const string Former = "#Former";

    private string Keys { get; } = string.Join(" AND ", table.Key.Select(column => $"t.[{column.Name}] = s.[{column.Name}]"));

    /// <summary>Makes the staging table. Its texts get the collation of the hub's database, not that of tempdb.</summary>
    public string CreateStaging() =>
        $"CREATE TABLE [{Staging}] ([{Row}] bigint NOT NULL, [{Kept}] bigint NOT NULL, {List(table.Columns.Select(Definition))});";

    /// <summary>Orders the staged rows by natural key, for what follows.</summary>
    public string IndexStaging() => $"CREATE CLUSTERED INDEX [IX_Staging] ON [{Staging}] ({Names(table.Key)}, [{Row}]);";

    /// <summary>Rows whose natural key an earlier row has.</summary>
    public string Repeated() =>
        $"SELECT s.[{Row}] FROM (SELECT [{Row}], ROW_NUMBER() OVER (PARTITION BY {Names(table.Key)} ORDER BY [{Row}]) AS [Place] FROM "
            + $"[{Staging}]) AS s "
        + $"WHERE s.[Place] > 1 ORDER BY s.[{Row}];";

    /// <summary>Keeps what the watched column holds in records that are about to change in it; null where none is watched.</summary>
    public string? KeepFormer() => table.Watched is not { } watched
        ? null
        : $"SELECT DISTINCT t.[{watched.Name}] AS [Value] INTO [{Former}] FROM [{table.Name}] AS t INNER JOIN [{Staging}] AS s ON {Keys} "
          + $"WHERE {(watched.IsKept ? $"{IsGiven(watched)} AND " : "")}t.[{watched.Name}] IS NOT NULL "
          + $"AND (s.[{watched.Name}] IS NULL OR s.[{watched.Name}] <> t.[{watched.Name}]);";

    /// <summary>Changes known records that differ; null where nothing can differ.</summary>
    public string? Update()
    {
        var (updated, compared) = (table.Updated, table.Compared.ToList());
        return compared.Count == 0
            ? null
            : $"UPDATE t SET {List(updated.Select(column => $"t.[{column.Name}] = {Value(column)}"))} "
              + $"FROM [{table.Name}] AS t WITH (HOLDLOCK) INNER JOIN [{Staging}] AS s ON {Keys} "
              + $"WHERE EXISTS (SELECT {List(compared.Select(Value))} "
              + $"EXCEPT SELECT {List(compared.Select(column => $"t.[{column.Name}]"))});";
    }

    /// <summary>Adds records that are new, in the order of the file.</summary>
    public string Insert() =>
        $"INSERT INTO [{table.Name}] ({Names(table.Columns)}) "
        + $"SELECT {List(table.Columns.Select(column => $"s.[{column.Name}]"))} FROM [{Staging}] AS s "
        + $"WHERE NOT EXISTS (SELECT 1 FROM [{table.Name}] AS t WITH (UPDLOCK, HOLDLOCK) WHERE {Keys}) ORDER BY s.[{Row}];";

    /// <summary>A statement that follows the merge, for the records of the file.</summary>
    public string FollowUp(string statement) => statement.Replace(
        "{touched}",
        $"EXISTS (SELECT 1 FROM [{Staging}] AS s "
            + $"WHERE {string.Join(" AND ", table.Key.Select(column => $"r.[{column.Name}] = s.[{column.Name}]"))})",
        StringComparison.Ordinal).Replace("{former}", $"SELECT [Value] FROM [{Former}]", StringComparison.Ordinal);

    private string Value(ImportColumn column) =>
        column.IsKept ? $"CASE WHEN {IsGiven(column)} THEN s.[{column.Name}] ELSE t.[{column.Name}] END" : $"s.[{column.Name}]";

    private string IsGiven(ImportColumn column) => string.Create(CultureInfo.InvariantCulture, $"s.[{Kept}] & {table.MaskOf(column)} = 0");

    private static string Definition(ImportColumn column) =>
        $"[{column.Name}] {column.StoreType}{(column.Type == typeof(string) ? " COLLATE DATABASE_DEFAULT" : "")} "
        + $"{(column.IsNullable ? "NULL" : "NOT NULL")}";

    private static string Names(IEnumerable<ImportColumn> columns) => List(columns.Select(column => $"[{column.Name}]"));

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}
