using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>The condition <c>compare</c>: one column of a row stands in a relation to another one.</summary>
internal static class FieldComparison
{
    /// <summary>The condition's name.</summary>
    public const string Field = "compare";

    /// <summary>The field that is compared.</summary>
    public const string Left = "field";

    /// <summary>The operations, and the signs that say what they mean.</summary>
    public static readonly IReadOnlyList<(string Name, string Sign)> Operations =
        [("eq", "="), ("neq", "≠"), ("gt", ">"), ("gte", "≥"), ("lt", "<"), ("lte", "≤")];

    /// <summary>The comparisons that an argument asks for, one for each operation.</summary>
    /// <exception cref="QueryException">The fields can't be compared so.</exception>
    public static IEnumerable<Expression> Of(ArgumentRef given, Expression row, bool isOptional, JoinLimit joins)
    {
        if (given.Value is not IDictionary<string, object?>)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Field}' takes an object such as {{ field: PAID_ON, gt: DUE_ON }} with fields of this type, not null.");
        var left = (RowField)given[Left].Value!;
        foreach (var (name, other) in given.Without(Left).Fields)
        {
            var operation = FilterOperation.Find(name)!;
            var right = other.Value as RowField ?? throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{name}' in '{Field}' names a field, not null. To find rows without a value, use eq: null of the field itself.");
            Check(left, operation, right);
            yield return Holds(left, operation, right, row, isOptional, joins);
        }
    }

    private static void Check(RowField left, FilterOperation operation, RowField right)
    {
        if (left.Kind != right.Kind)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Field}' takes two fields of one kind: '{left.Path}' holds {left.Kind.Name}, '{right.Path}' holds {right.Kind.Name}.");
        if (operation.Kind == FilterOperationKind.Order && !left.Kind.IsOrdered)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{left.Path}' and '{right.Path}' hold {left.Kind.Name}: '{Field}' takes eq and neq of them, not {operation.Name}.");
    }

    private static Expression Holds(RowField left, FilterOperation operation, RowField right, Expression row, bool isOptional,
        JoinLimit joins)
    {
        var align = Alignment(left.Column, right.Column);
        return Conditions.HoldsBetween(left.Of(row, isOptional, joins), operation, right.Of(row, isOptional, joins), align);
    }

    /// <summary>Makes numbers of different types, or of different numbers of decimals, comparable.</summary>
    private static Func<Expression, Expression>? Alignment(ScalarMapping left, ScalarMapping right)
    {
        if (left.ValueType == right.ValueType && left.Scale == right.Scale)
            return null;
        if (left.ValueType != typeof(decimal) && right.ValueType != typeof(decimal))
            return static value => Expression.Convert(value, typeof(long));
        var digits = Math.Max(left.Scale ?? 0, right.Scale ?? 0);
        return value => ScaledNumber.Of(value, digits);
    }
}
