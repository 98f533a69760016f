using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// The calendar of working days: what lies between two days is the difference of their running numbers. A day that it doesn't hold has
/// none.
/// </summary>
/// <param name="type">The entity of its days.</param>
/// <param name="day">The day of a row.</param>
/// <param name="number">The running number of a row.</param>
internal sealed class WorkingCalendar(IEntityType type, LambdaExpression day, LambdaExpression number)
{
    /// <summary>The number of a day, by a subquery for each row: in conditions.</summary>
    public Expression NumberOf(Expression wanted)
    {
        var row = Expression.Parameter(type.ClrType, "c");
        var rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [row.Type], Rows(),
            Expression.Quote(Expression.Lambda(Expression.Equal(Day(row), Nullable(wanted)), row)));
        var numbers = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, typeof(int?)], rows,
            Expression.Quote(Expression.Lambda(Number(row), row)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(int?)], numbers);
    }

    /// <summary>The rows of a query, each with the number of a day of its: by a join, as figures take no subqueries.</summary>
    /// <param name="rows">The query.</param>
    /// <param name="wanted">The day, in a row of it.</param>
    /// <param name="result">What is made of a row and the number.</param>
    public Expression Join(Expression rows, LambdaExpression wanted, Func<Expression, Expression, Expression> result)
    {
        var (row, found) = (Expression.Parameter(wanted.Parameters[0].Type, "x"), Expression.Parameter(type.ClrType, "c"));
        var made = result(row, Number(found));
        return Expression.Call(typeof(Queryable), nameof(Queryable.LeftJoin), [row.Type, found.Type, typeof(DateOnly?), made.Type],
            rows, Rows(), Expression.Quote(Expression.Lambda(Nullable(wanted.Body), wanted.Parameters)),
            Expression.Quote(Expression.Lambda(Day(found), found)), Expression.Quote(Expression.Lambda(made, row, found)));
    }

    private EntityQueryRootExpression Rows() => new(type);

    private Expression Day(Expression row) => Nullable(Access.Inline(day, row));

    private UnaryExpression Number(Expression row) => Expression.Convert(Access.Inline(number, row), typeof(int?));

    private static Expression Nullable(Expression wanted) =>
        wanted.Type == typeof(DateOnly?) ? wanted : Expression.Convert(wanted, typeof(DateOnly?));
}
