using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>What groups are made by: dimensions with a name, ways through references, bands of a number.</summary>
internal static class GroupDimensions
{
    /// <summary>What the arguments of <c>groups</c> name, in the order <c>by</c>, <c>byPath</c>, <c>bandOf</c>.</summary>
    /// <param name="planning">What it is planned with.</param>
    /// <param name="mapping">The rows.</param>
    /// <param name="arguments">The arguments now.</param>
    /// <param name="index">Their place in later requests.</param>
    /// <param name="parameters">The statement's parameters.</param>
    public static List<Dimension> Of(PlanningContext planning, AggregateMapping mapping, IReadOnlyDictionary<string, object?> arguments,
        int index, ParameterSet parameters)
    {
        var joins = new JoinLimit(planning.Budget);
        var row = Expression.Parameter(mapping.Mapping.ClrType, "x");
        List<Dimension> dimensions =
        [
            .. (arguments.GetValueOrDefault("by") as IEnumerable ?? Array.Empty<object>()).Cast<Dimension>().Distinct(),
            .. Items(arguments, index, "byPath").Select((item, i) => ByPath(mapping.Mapping, row, item, i)),
            .. Items(arguments, index, "bandOf").Select((item, i) => Band(mapping.Mapping, item, i, parameters)),
        ];
        foreach (var dimension in dimensions)
            dimension.CountJoins(row, joins);
        return dimensions.Count is > 0 and <= GroupKey.Max
            ? dimensions
            : throw new QueryException(ErrorCodes.InvalidArgument,
                $"'by', 'byPath' and 'bandOf' take one to {GroupKey.Max} dimensions together; these are {dimensions.Count}.");
    }

    private static IEnumerable<ArgumentRef> Items(IReadOnlyDictionary<string, object?> arguments, int index, string name) =>
        ArgumentRef.Argument(arguments, index, name) is { Value: not null } items ? items.Items : [];

    /// <summary>The value at the end of a way through references to one object each.</summary>
    private static Dimension ByPath(ObjectMapping mapping, ParameterExpression row, ArgumentRef step, int place)
    {
        Expression item = row;
        var path = new List<string>();
        var names = new List<string>();
        var through = new List<Expression>();
        var isOptional = false;
        while (true)
        {
            if (step.Value is not IDictionary<string, object?> { Count: 1 } fields)
                throw new QueryException(ErrorCodes.InvalidArgument,
                    $"Each element of 'byPath' names one field, such as {{ {names.FirstOrDefault() ?? "region"}: {{ key: true }} }}; "
                        + $"element {place + 1} names {(step.Value as IDictionary<string, object?>)?.Count ?? 0}"
                        + (names.Count == 0 ? "." : $" below '{string.Join('.', names)}'."));
            var name = fields.Keys.Single();
            names.Add(name);
            mapping.TryGet(name, out var field);
            if (field is ReferenceMapping reference)
            {
                item = Expression.Property(item, reference.Property);
                through.Add(item);
                isOptional |= reference.IsNullable;
                path.Add(reference.Property.Name);
                (mapping, step) = (reference.Target, step[name]);
                continue;
            }
            var column = field as ScalarMapping ?? mapping.Key!;
            return Leaf(column, Access.Value(item, column.Property, isOptional), fields[name], [.. path, column.Property.Name]);
        }

        Dimension Leaf(ScalarMapping column, Expression value, object? asked, string[] whole) => asked switch
        {
            true => New(value, PeriodKind.None) with { Path = whole },
            DatePart.Day => New(value, PeriodKind.None) with { Path = whole },
            DatePart part => PeriodOf(value, part),
            _ => throw new QueryException(ErrorCodes.InvalidArgument, $"'{string.Join('.', names)}' in 'byPath' takes "
                + (column.ValueType == typeof(DateOnly) ? "YEAR, QUARTER, MONTH or DAY." : "true.")),
        };

        Dimension New(Expression value, PeriodKind period) =>
            new(string.Join('.', names), null, Expression.Lambda(value, row), period, ScopeSet.None)
            {
                IsReferenced = path.Count > 0,
                Through = through,
                IsByPath = true,
            };

        Dimension PeriodOf(Expression value, DatePart part)
        {
            var (number, kind) = Periods.Of(value, part);
            return New(number, kind);
        }
    }

    /// <summary>The lower end of the band that a number lies in: 20 for 27 in bands of 10, -10 for -3.</summary>
    private static Dimension Band(ObjectMapping mapping, ArgumentRef band, int place, ParameterSet parameters)
    {
        var column = ((Measure)band["field"].Value!).Column;
        var row = Expression.Parameter(mapping.ClrType, "x");
        var value = Expression.Property(row, column.Property);
        var width = parameters.Add(column.ValueType, values => WidthOf(column, (decimal)band["width"].Read(values)!));
        Expression zero = Expression.Default(column.ValueType);
        if (value.Type != column.ValueType)
            (width, zero) = (Expression.Convert(width, value.Type), Expression.Convert(zero, value.Type));
        // What is left of a negative number is negative in SQL, as in C#. No division: it would need decimals that a column may not have.
        var rest = Expression.Modulo(value, width);
        var below = Expression.Condition(Expression.LessThan(rest, zero), width, zero);
        return new Dimension($"band {place}", null, Expression.Lambda(Expression.Subtract(Expression.Subtract(value, rest), below), row),
            PeriodKind.None, ScopeSet.None)
        { IsBand = true };
    }

    private static object WidthOf(ScalarMapping column, decimal width)
    {
        if (width <= 0)
            throw new QueryException(ErrorCodes.InvalidArgument, $"The 'width' of a band is greater than 0; {width} is not.");
        if (column.ValueType == typeof(decimal))
            return column.CheckRange(width);
        if (decimal.Truncate(width) != width || width > int.MaxValue)
            throw new QueryException(ErrorCodes.InvalidArgument,
                $"'{column.Name}' has whole numbers: bands of {width} can't be made of them.");
        return column.ValueType == typeof(long) ? (object)(long)width : (int)width;
    }
}
