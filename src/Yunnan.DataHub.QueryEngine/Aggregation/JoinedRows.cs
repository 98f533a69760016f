using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// What figures need of a row that is not in its own columns. It is joined to the rows before they are grouped: inside a figure, EF would
/// look it up for each group anew.
/// </summary>
/// <param name="Field">The field.</param>
/// <param name="IsNumber">Whether it is the day's running number in the calendar of working days; else it is the field's value.</param>
internal sealed record RowLookup(RowField Field, bool IsNumber)
{
    /// <summary>Counts the joins that it takes.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void Count(Expression row, JoinLimit joins)
    {
        var value = Field.Of(row, isOptional: false, joins);
        if (IsNumber)
            joins.AddLookup(value);
    }
}

/// <summary>A row with a value beside it.</summary>
internal sealed class JoinedRow<TRow, TValue>
{
    public TRow Row { get; init; } = default!;
    public TValue Value { get; init; } = default!;
}

/// <summary>Rows, each with what is looked up for it.</summary>
internal sealed class JoinedRows(RowSource rows, RowLookup lookup) : RowSource
{
    private const string Row = "Row", Value = "Value";

    public override Type RowType { get; } = typeof(JoinedRow<,>).MakeGenericType(rows.RowType, TypeOf(rows, lookup));

    public override LambdaExpression? Owner
    {
        get
        {
            var row = Expression.Parameter(RowType, "x");
            return rows.Owner is { } owner ? Expression.Lambda(Access.Inline(owner, Expression.Property(row, Row)), row) : null;
        }
    }

    /// <summary>The rows with all of these.</summary>
    public static RowSource Of(RowSource rows, IEnumerable<RowLookup> lookups) =>
        lookups.Distinct().Aggregate(rows, (joined, lookup) => new JoinedRows(joined, lookup));

    public override Expression Element(Expression row) => rows.Element(Expression.Property(row, Row));

    public override Expression Beside(Expression row, RowLookup wanted) =>
        wanted == lookup ? Expression.Property(row, Value) : rows.Beside(Expression.Property(row, Row), wanted);

    public override Expression Rows(ParameterSet parameters)
    {
        var row = Expression.Parameter(rows.RowType, "x");
        var value = Expression.Lambda(lookup.Field.Of(rows.Element(row), isOptional: false, null), row);
        return lookup.IsNumber
            ? lookup.Field.Calendar!.Join(rows.Rows(parameters), value, Joined)
            : Expression.Call(typeof(Queryable), nameof(Queryable.Select), [rows.RowType, RowType], rows.Rows(parameters),
                Expression.Quote(Expression.Lambda(Joined(row, value.Body), row)));
    }

    private MemberInitExpression Joined(Expression row, Expression value) => Expression.MemberInit(Expression.New(RowType),
        Expression.Bind(RowType.GetProperty(Row)!, row), Expression.Bind(RowType.GetProperty(Value)!, value));

    private static Type TypeOf(RowSource rows, RowLookup lookup) => lookup.IsNumber
        ? typeof(int?) : lookup.Field.Of(rows.Element(Expression.Parameter(rows.RowType, "x")), isOptional: false, null).Type;
}
