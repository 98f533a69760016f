using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>
/// The statements that fill and empty a rollup, made of the names in EF's model; they differ between the databases in the names' marks and
/// in what becomes of a date.
/// </summary>
public sealed class RollupSql
{
    private const string Id = nameof(Rollup.Id);

    private readonly ISqlGenerationHelper _names;
    private readonly IEntityType _type;
    private readonly IEntityType _record;
    private readonly IEntityType _source;
    private readonly bool _isSqlite;

    /// <param name="rollup">The rollup.</param>
    /// <param name="context">The database.</param>
    public RollupSql(RollupTable rollup, HubDbContext context)
    {
        ArgumentNullException.ThrowIfNull(rollup);
        ArgumentNullException.ThrowIfNull(context);
        Declared = rollup;
        _names = context.GetService<ISqlGenerationHelper>();
        _type = context.Model.FindEntityType(rollup.Type)!;
        _record = context.Model.FindEntityType(rollup.Record)!;
        _source = context.Model.FindEntityType(rollup.Finer?.Type ?? rollup.Record)!;
        _isSqlite = context.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
    }

    /// <summary>The rollup.</summary>
    public RollupTable Declared { get; }

    /// <summary>What the rows of a rollup that is made of the record are grouped by, in the record.</summary>
    public IReadOnlyList<string> Keys => [.. Grouped.Select(FromRecord)];

    /// <summary>What is summed up over the rows, in the record.</summary>
    public IReadOnlyList<string> Numbers => [.. Summed.Select(column => column.Kind == RollupColumnKind.Sum
        ? Column(column.Source.Name)
        : $"CASE WHEN {Column(column.Source.Name)} IS NULL THEN 0 ELSE 1 END")];

    /// <summary>Adds one row: the keys, the sums, the number of rows.</summary>
    public string InsertOne(bool asFragment)
    {
        List<string> names = [.. Grouped.Concat(Summed).Select(column => Name(column.Property.Name)), Name(nameof(Rollup.Rows))];
        return $"INSERT INTO {Table(_type)} ({string.Join(", ", names)}, {Name(nameof(Rollup.IsFragment))}) "
            + $"VALUES ({string.Join(", ", names.Select((_, i) => $"{{{i}}}"))}, {(asFragment ? 1 : 0)})";
    }

    /// <summary>Selects of the record's rows with a number above {0}.</summary>
    public string SelectRows(IEnumerable<string> values) =>
        $"SELECT {string.Join(", ", values)} FROM {Table(_record)} AS s WHERE s.{Name(Id)} > {{0}}";

    /// <summary>Adds the rows that stand for the source's rows with a number above {0}; for all of them, if that is 0.</summary>
    public string Append(bool asFragments) =>
        Insert(_source, Declared.Finer is null ? FromRecord : FromFiner, Declared.Finer is null ? "COUNT(*)" : Sum(nameof(Rollup.Rows)),
            ">", asFragments);

    /// <summary>Adds rows in which those numbered up to {0} are put together.</summary>
    public string Compact() => Insert(_type, FromItself, Sum(nameof(Rollup.Rows)), "<=", asFragments: false);

    /// <summary>Deletes the rows numbered up to {0}.</summary>
    public string DeleteUpTo() => $"DELETE FROM {Table(_type)} WHERE {Name(Id)} <= {{0}}";

    /// <summary>Deletes all rows.</summary>
    public string Clear() => $"DELETE FROM {Table(_type)}";

    /// <summary>Deletes what stands for made-up rows.</summary>
    public string DeleteSynthetic() => $"DELETE FROM {Table(_type)} WHERE {Name(nameof(Rollup.IsSynthetic))} = 1";

    /// <summary>How many rows are fragments.</summary>
    public string Fragments() => $"SELECT COUNT(*) FROM {Table(_type)} WHERE {Name(nameof(Rollup.IsFragment))} = 1";

    /// <summary>How many rows there are.</summary>
    public string Count() => $"SELECT COUNT(*) FROM {Table(_type)}";

    private IEnumerable<RollupColumn> Grouped => Declared.Columns.Where(column => column.IsGrouped);

    private IEnumerable<RollupColumn> Summed =>
        Declared.Columns.Where(column => column.Kind is RollupColumnKind.Sum or RollupColumnKind.Count);

    private string Insert(IEntityType source, Func<RollupColumn, string> value, string rows, string comparison, bool asFragments)
    {
        List<RollupColumn> columns = [.. Declared.Columns.Where(column => column.Kind != RollupColumnKind.Reference)];
        var names = columns.Select(column => Name(column.Property.Name)).Append(Name(nameof(Rollup.Rows)))
            .Append(Name(nameof(Rollup.IsFragment)));
        var values = columns.Select(value).Append(rows).Append(asFragments ? "1" : "0");
        return string.Create(CultureInfo.InvariantCulture, $$"""
            INSERT INTO {{Table(_type)}} ({{string.Join(", ", names)}})
            SELECT {{string.Join(", ", values)}}
            FROM {{Table(source)}} AS s
            WHERE s.{{Name(Id)}} {{comparison}} {0}
            GROUP BY {{string.Join(", ", columns.Where(column => column.IsGrouped).Select(value))}}
            """);
    }

    private string FromRecord(RollupColumn column)
    {
        var source = Column(column.Source.Name);
        return column.Kind switch
        {
            RollupColumnKind.Year => _isSqlite ? $"CAST(substr({source}, 1, 4) AS INTEGER)" : $"YEAR({source})",
            RollupColumnKind.Month =>
                _isSqlite
                    ? $"CAST(substr({source}, 1, 4) || substr({source}, 6, 2) AS INTEGER)" : $"YEAR({source}) * 100 + MONTH({source})",
            RollupColumnKind.Sum => $"COALESCE(SUM({source}), 0)",
            RollupColumnKind.Count => $"COUNT({source})",
            _ => source,
        };
    }

    private string FromFiner(RollupColumn column) =>
        column.Kind == RollupColumnKind.Year && _source.FindProperty(column.Property.Name) is null
            ? $"{Column($"{column.Source.Name}Month")} / 100"
            : FromItself(column);

    private string FromItself(RollupColumn column) => column.IsGrouped ? Column(column.Property.Name) : Sum(column.Property.Name);

    private string Sum(string property) => $"SUM({Column(property)})";

    private string Column(string property) => $"s.{Name(property)}";

    // Columns are named after their properties throughout the model.
    private string Name(string name) => _names.DelimitIdentifier(name);

    private string Table(IEntityType type) => _names.DelimitIdentifier(type.GetTableName()!);
}
