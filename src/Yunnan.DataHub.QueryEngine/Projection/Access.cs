using System.Linq.Expressions;
using System.Reflection;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>Reads members of rows inside expressions.</summary>
internal static class Access
{
    /// <summary>A property's value; made nullable where the object itself may be missing.</summary>
    public static Expression Value(Expression row, PropertyInfo property, bool isOptional)
    {
        Expression value = Expression.Property(row, property);
        return isOptional && value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
            : value;
    }

    /// <summary>Puts an expression in the place of a lambda's parameter.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression argument) =>
        new Replacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    private sealed class Replacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
