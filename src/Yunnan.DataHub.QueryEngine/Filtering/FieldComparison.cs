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

    /// <summary>What the other field is multiplied with, where both hold numbers.</summary>
    public const string Factor = "factor";

    /// <summary>How many days are added to the other field, where both hold days.</summary>
    public const string Plus = "plus";

    /// <summary>The operations, and the signs that say what they mean.</summary>
    public static readonly IReadOnlyList<(string Name, string Sign)> Operations =
        [("eq", "="), ("neq", "≠"), ("gt", ">"), ("gte", "≥"), ("lt", "<"), ("lte", "≤")];

    /// <summary>The comparisons that an argument asks for, one for each operation.</summary>
    /// <exception cref="QueryException">The fields can't be compared so.</exception>
    public static IEnumerable<Expression> Of(ArgumentRef given, Expression row, bool isOptional, ParameterSet parameters, JoinLimit joins)
    {
        if (given.Value is not IDictionary<string, object?> fields)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Field}' takes an object such as {{ field: PAID_ON, gt: DUE_ON }} with fields of this type, not null.");
        var left = (RowField)given[Left].Value!;
        var change = ChangeOf(given, fields, left, parameters);
        foreach (var (name, other) in given.Without(Left, Factor, Plus).Fields)
        {
            var operation = FilterOperation.Find(name)!;
            var right = other.Value as RowField ?? throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{name}' in '{Field}' names a field, not null. To find rows without a value, use eq: null of the field itself.");
            Check(left, operation, right);
            yield return Conditions.HoldsBetween(left.Of(row, isOptional, joins), operation, right.Of(row, isOptional, joins),
                change ?? Alignment(left.Column, right.Column));
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

    /// <summary>What <c>factor</c> or <c>plus</c> makes of the two values; null without either.</summary>
    private static Func<Expression, Expression, (Expression, Expression)>? ChangeOf(ArgumentRef given,
        IDictionary<string, object?> fields, RowField left, ParameterSet parameters)
    {
        if (fields.ContainsKey(Factor) && fields.ContainsKey(Plus))
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Factor}' is of numbers and '{Plus}' of days: '{Field}' takes one of them.");
        if (Change(Factor, FieldKind.Numbers, "0.7") is { } factor)
        {
            var number = parameters.Add(typeof(decimal), values => ScaledProduct.CheckFactor((decimal)factor.Read(values)!));
            return (one, other) => ScaledProduct.Sides(one, other, number);
        }
        if (Change(Plus, FieldKind.Days, "30") is { } plus)
        {
            var days = parameters.Add(typeof(int), plus.Read);
            return (one, other) => (DaysBetween.Number(other, one), days);
        }
        return null;

        ArgumentRef? Change(string name, FieldKind kind, string example)
        {
            if (!fields.ContainsKey(name))
                return null;
            if (left.Kind != kind)
                throw new QueryException(ErrorCodes.InvalidFilter,
                    $"'{name}' in '{Field}' is for fields that hold {kind.Name}: '{left.Path}' holds {left.Kind.Name}.");
            return given[name] is { Value: not null } number ? number : throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{name}' in '{Field}' takes a number such as {example}, not null.");
        }
    }

    /// <summary>Makes numbers of different types, or of different numbers of decimals, comparable.</summary>
    private static Func<Expression, Expression, (Expression, Expression)>? Alignment(ScalarMapping left, ScalarMapping right)
    {
        if (left.ValueType == right.ValueType && left.Scale == right.Scale)
            return null;
        if (left.ValueType != typeof(decimal) && right.ValueType != typeof(decimal))
            return static (one, other) => (Expression.Convert(one, typeof(long)), Expression.Convert(other, typeof(long)));
        var digits = Math.Max(left.Scale ?? 0, right.Scale ?? 0);
        return (one, other) => (ScaledNumber.Of(one, digits), ScaledNumber.Of(other, digits));
    }
}
