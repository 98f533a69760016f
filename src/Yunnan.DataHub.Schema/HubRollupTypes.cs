using System.Linq.Expressions;
using System.Reflection;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema;

/// <summary>Tells the engine of the hub's rollups: it reads counts and sums from them where they hold what is asked.</summary>
internal static class HubRollupTypes
{
    public static void AddRollups(this QueryEngineBuilder engine)
    {
        foreach (var rollup in HubRollups.All)
            engine.AddRollup(Describe(rollup));
    }

    private static RollupDescriptor Describe(RollupTable rollup)
    {
        var descriptor = new RollupDescriptor(rollup.Record, rollup.Type).Count(Property(rollup.Type, nameof(Rollup.Rows)));
        foreach (var column in rollup.Columns)
        {
            var (source, property) = (Property(rollup.Record, column.Source.Name), Property(rollup.Type, column.Property.Name));
            _ = column.Kind switch
            {
                RollupColumnKind.Year => descriptor.Date(source, property, RollupGrain.Year),
                RollupColumnKind.Month => descriptor.Date(source, property, RollupGrain.Month),
                RollupColumnKind.Sum => descriptor.Sum(source, property, CountOf(rollup, column.Source)),
                // It belongs to the sum.
                RollupColumnKind.Count => descriptor,
                _ => descriptor.Key(source, property),
            };
        }
        return descriptor;
    }

    private static LambdaExpression? CountOf(RollupTable rollup, PropertyInfo source) =>
        rollup.Columns.FirstOrDefault(column => column.Kind == RollupColumnKind.Count && column.Source == source) is { } count
            ? Property(rollup.Type, count.Property.Name) : null;

    private static LambdaExpression Property(Type type, string name)
    {
        var row = Expression.Parameter(type, "r");
        return Expression.Lambda(Expression.Property(row, name), row);
    }
}
