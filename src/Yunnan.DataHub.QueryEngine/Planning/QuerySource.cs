using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>Where the rows of a statement come from.</summary>
internal static class QuerySource
{
    /// <summary>All rows of an entity: of whichever context runs the statement, as in all its parts (<see cref="ForeignKeyLink"/>).</summary>
    public static Expression AllRows(DbContext database, Type entity) =>
        new EntityQueryRootExpression(database.Model.FindEntityType(entity)!);

    /// <summary>The rows of a query that meet a condition; all of them without one.</summary>
    public static Expression Where(Expression query, LambdaExpression? condition) => condition is null
        ? query
        : Expression.Call(typeof(Queryable), nameof(Queryable.Where), [condition.Parameters[0].Type], query, Expression.Quote(condition));

    /// <summary>The condition that a row has the values that arguments name.</summary>
    /// <param name="key">The arguments' names, and the values in a row.</param>
    /// <param name="row">The row.</param>
    /// <param name="argumentsIndex">The place of the arguments among those of the operation.</param>
    /// <param name="parameters">The parameters of the statement.</param>
    public static LambdaExpression HasKey(IReadOnlyList<(string Argument, LambdaExpression Value)> key, ParameterExpression row,
        int argumentsIndex, ParameterSet parameters) =>
        Expression.Lambda(key.Select(part => (Expression)Expression.Equal(
            Access.Inline(part.Value, row),
            parameters.Add(part.Value.ReturnType, values => WithoutTrailingBlanks(values.Arguments[argumentsIndex][part.Argument]))))
                .Aggregate(Expression.AndAlso), row);

    // As in filters: text is stored without blanks at its end.
    private static object? WithoutTrailingBlanks(object? value) => value is string text ? text.TrimEnd(' ') : value;
}
