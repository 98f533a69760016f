using System.Collections;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Rollups;

namespace Yunnan.DataHub.Data.Tests.Rollups;

/// <summary>Counts a record a second time, row by row: its rollups must come to the same.</summary>
internal static class RollupOracle
{
    /// <summary>Fails where a rollup of the record says anything else than the record; returns how many rows the rollups have.</summary>
    public static async Task<Dictionary<string, int>> CheckAsync(HubDbContext context, Type record)
    {
        var rows = await RowsAsync(context, record);
        var sizes = new Dictionary<string, int>();
        foreach (var rollup in HubRollups.All.Where(rollup => rollup.Record == record))
        {
            var held = await RowsAsync(context, rollup.Type);
            sizes.Add(rollup.Type.Name, held.Count);
            List<RollupColumn> keys = [.. rollup.Columns.Where(column => column.IsGrouped)];
            List<RollupColumn> figures = [.. rollup.Columns.Where(column => column.Kind is RollupColumnKind.Sum or RollupColumnKind.Count)];
            var expected = Total(rows, row => Text(keys.Select(key => FromRecord(key, row))),
                row => [1, .. figures.Select(figure => Number(figure, row))]);
            var actual = Total(held, row => Text(keys.Select(key => key.Property.GetValue(row))),
                row =>
                    [((Rollup)row).Rows,
                        .. figures.Select(figure => Convert.ToDecimal(figure.Property.GetValue(row), CultureInfo.InvariantCulture))]);
            Assert.Equal(expected, actual);
        }
        return sizes;
    }

    private static List<string> Total(IEnumerable<object> rows, Func<object, string> key, Func<object, decimal[]> figures) =>
    [
        .. rows.GroupBy(key, figures).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(
                group =>
                    $"{group.Key}: "
                        + $"{Text(group.Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]).Select(number => (object)(number / 1.0000000000000000000000000000m)))}"),
    ];

    private static object? FromRecord(RollupColumn column, object row) => (column.Kind, column.Source.GetValue(row)) switch
    {
        (RollupColumnKind.Year, DateOnly date) => date.Year,
        (RollupColumnKind.Month, DateOnly date) => (date.Year * 100) + date.Month,
        (_, var value) => value,
    };

    private static decimal Number(RollupColumn column, object row) => (column.Kind, column.Source.GetValue(row)) switch
    {
        (_, null) => 0,
        (RollupColumnKind.Count, _) => 1,
        (_, var value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    private static string Text(IEnumerable<object?> values) =>
        string.Join('|', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static async Task<List<object>> RowsAsync(HubDbContext context, Type entity)
    {
        var rows =
            (Task)typeof(RollupOracle).GetMethod(nameof(ListAsync),
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(entity).Invoke(null, [context])!;
        await rows;
        return [.. ((IEnumerable)rows.GetType().GetProperty("Result")!.GetValue(rows)!).Cast<object>()];
    }

    private static Task<List<TEntity>> ListAsync<TEntity>(HubDbContext context)
        where TEntity : class
        => context.Set<TEntity>().AsNoTracking().ToListAsync();
}
