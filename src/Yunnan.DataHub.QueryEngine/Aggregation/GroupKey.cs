using System.Linq.Expressions;
using System.Reflection;
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

internal sealed class GroupKey<T1, T2, T3, T4, T5, T6, T7>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
    public T4 K4 { get; init; } = default!;
    public T5 K5 { get; init; } = default!;
    public T6 K6 { get; init; } = default!;
    public T7 K7 { get; init; } = default!;
}

internal sealed class GroupKey<T1, T2, T3, T4, T5, T6, T7, T8>
{
    public T1 K1 { get; init; } = default!;
    public T2 K2 { get; init; } = default!;
    public T3 K3 { get; init; } = default!;
    public T4 K4 { get; init; } = default!;
    public T5 K5 { get; init; } = default!;
    public T6 K6 { get; init; } = default!;
    public T7 K7 { get; init; } = default!;
    public T8 K8 { get; init; } = default!;
}

internal static class GroupKey
{
    /// <summary>The most dimensions that rows can be grouped by at once; the owner of a list and a value come on top of them.</summary>
    public const int Max = 6;

    private static readonly Type[] Sizes = [typeof(GroupKey<>), typeof(GroupKey<,>), typeof(GroupKey<,,>), typeof(GroupKey<,,,>),
        typeof(GroupKey<,,,,>), typeof(GroupKey<,,,,,>), typeof(GroupKey<,,,,,,>), typeof(GroupKey<,,,,,,,>)];

    /// <summary><c>row => new GroupKey { K1 = …, K2 = … }</c>; a constant where there is no value: all rows are one group.</summary>
    public static LambdaExpression Create(Type rowType, IEnumerable<LambdaExpression> parts)
    {
        var row = Expression.Parameter(rowType, "x");
        var values = parts.Select(part => Access.Inline(part, row)).ToArray();
        if (values.Length == 0)
            return Expression.Lambda(Expression.Constant(0), row);
        var type = Sizes[values.Length - 1].MakeGenericType([.. values.Select(v => v.Type)]);
        return Expression.Lambda(
            Expression.MemberInit(Expression.New(type), values.Select((v, i) => Expression.Bind(Part(type, i), v))), row);
    }

    /// <summary>A part of a group's key.</summary>
    public static Expression Of(Expression group, int part)
    {
        var key = Expression.Property(group, "Key");
        return Expression.Property(key, Part(key.Type, part));
    }

    private static PropertyInfo Part(Type type, int part) => type.GetProperty($"K{part + 1}")!;
}
