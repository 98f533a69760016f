using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

internal sealed class GroupKey<T1>
{
    public T1 K1 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2, T3>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2, T3, T4>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
    public T4 K4 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2, T3, T4, T5>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
    public T4 K4 { get; init; } = default!;
    public T5 K5 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2, T3, T4, T5, T6>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
    public T4 K4 { get; init; } = default!;
    public T5 K5 { get; init; } = default!;
    public T6 K6 { get; init; } = default!;
}

internal static class GroupKey
{
    private static readonly Type[] Sizes = [typeof(GroupKey<>), typeof(GroupKey<,>), typeof(GroupKey<,,>), typeof(GroupKey<,,,>),
        typeof(GroupKey<,,,,>), typeof(GroupKey<,,,,,>)];

    /// <summary>The most dimensions that rows can be grouped by at once.</summary>
    public static int Max => Sizes.Length;

    /// <summary><c>row => new GroupKey { K1 = …, K2 = … }</c>; a constant where there is no dimension: all rows are one group.</summary>
    public static LambdaExpression Create(Type rowType, IReadOnlyList<Dimension> dimensions)
    {
        var row = Expression.Parameter(rowType, "x");
        if (dimensions.Count == 0)
            return Expression.Lambda(Expression.Constant(0), row);
        var values = dimensions.Select(d => Access.Inline(d.Value, row)).ToArray();
        var type = Sizes[dimensions.Count - 1].MakeGenericType([.. values.Select(v => v.Type)]);
        return Expression.Lambda(
            Expression.MemberInit(Expression.New(type), values.Select((v, i) => Expression.Bind(type.GetProperty($"K{i + 1}")!, v))), row);
    }
}
