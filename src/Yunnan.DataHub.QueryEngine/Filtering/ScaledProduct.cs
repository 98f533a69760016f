using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>A number compared with another one times a factor: exactly, whatever their types and numbers of decimals.</summary>
internal static class ScaledProduct
{
    /// <summary>How many decimals a factor may have.</summary>
    public const int Decimals = 4;

    /// <summary>The greatest factor, and the least one with its sign changed. Products of decimals of 28 digits have 38.</summary>
    public const decimal Greatest = 10_000m;

    private static readonly MethodInfo _left = Method(nameof(MarkedLeft)), _right = Method(nameof(MarkedRight));

    /// <summary>The two sides of the comparison, neither of whose numbers is missing.</summary>
    public static (Expression Left, Expression Right) Sides(Expression left, Expression right, Expression factor) =>
        (Call(_left, left, right, factor), Call(_right, left, right, factor));

    /// <summary>Whether a number can be a factor: each decimal takes a digit from the numbers that SQLite can hold.</summary>
    public static bool IsFactor(decimal factor) => Math.Abs(factor) <= Greatest && decimal.Round(factor, Decimals) == factor;

    /// <summary>The factor.</summary>
    /// <exception cref="QueryException">It is too large, or has too many decimals.</exception>
    public static object CheckFactor(decimal factor) => IsFactor(factor)
        ? factor
        : throw new QueryException(ErrorCodes.InvalidFilter,
            $"'{FieldComparison.Factor}' in '{FieldComparison.Field}' is a number from {-Greatest} to {Greatest} with {Decimals} "
                + $"decimals at most, not {factor}.");

    /// <summary>Which side of a comparison a method stands for; null for none.</summary>
    public static bool? IsLeft(MethodInfo method) => !method.IsGenericMethod ? null
        : method.GetGenericMethodDefinition() is var definition && definition == _left ? true : definition == _right ? false : null;

    private static MethodCallExpression Call(MethodInfo side, Expression left, Expression right, Expression factor) =>
        Expression.Call(side.MakeGenericMethod(left.Type, right.Type), left, right, factor);

    private static MethodInfo Method(string name) =>
        typeof(ScaledProduct).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

    private static decimal MarkedLeft<TLeft, TRight>(TLeft left, TRight right, decimal factor) => throw ByDatabase(left, right, factor);

    private static decimal MarkedRight<TLeft, TRight>(TLeft left, TRight right, decimal factor) => throw ByDatabase(left, right, factor);

    private static InvalidOperationException ByDatabase(object? left, object? right, decimal factor) =>
        new($"{left} is compared with {right} times {factor} by the database alone.");
}

/// <summary>
/// Has the database multiply. One with decimals of its own multiplies the second number. Where decimals are whole numbers, products might
/// not fit into 64 bits: <c>a × k</c> against <c>b × f</c> is compared as <c>(a − b ÷ k × f) × k</c> against <c>b mod k × f</c>, which is
/// small. The left side is too large for 64 bits, and rounded, only where it is far from the right one.
/// </summary>
internal sealed class ScaledProductTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IDatabaseProvider provider)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    private const long UnitOfFactor = 10_000;

    private static readonly ValueConverter<decimal, long> _whole =
        new(factor => (long)(factor * UnitOfFactor), whole => whole / (decimal)UnitOfFactor);

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (ScaledProduct.IsLeft(method) is not { } isLeft)
            return null;
        var (a, b) = (sql.ApplyDefaultTypeMapping(arguments[0]), sql.ApplyDefaultTypeMapping(arguments[1]));
        return Sqlite.Is(provider.Name) ? Whole(isLeft, a, b, arguments[2]) : isLeft ? a : Product(b, arguments[2]);
    }

    private SqlBinaryExpression Product(SqlExpression number, SqlExpression factor)
    {
        var mapping = types.FindMapping(typeof(decimal), $"decimal(9, {ScaledProduct.Decimals})")!;
        return new SqlBinaryExpression(ExpressionType.Multiply, number, sql.ApplyTypeMapping(factor, mapping), typeof(decimal), mapping);
    }

    private SqlBinaryExpression Whole(bool isLeft, SqlExpression a, SqlExpression b, SqlExpression factor)
    {
        var mapping = types.FindMapping(typeof(long))!;
        var (unit, other) = (ScaledNumberTranslator.UnitOf(a), ScaledNumberTranslator.UnitOf(b));
        var k = Constant(UnitOfFactor * Math.Max(1, other / unit));
        var f = sql.ApplyTypeMapping(factor, (RelationalTypeMapping)mapping.WithComposedConverter(_whole));
        if (unit > other)
            f = Binary(ExpressionType.Multiply, f, Constant(unit / other));
        return isLeft
            ? Binary(ExpressionType.Multiply,
                Binary(ExpressionType.Subtract, a, Binary(ExpressionType.Multiply, Binary(ExpressionType.Divide, b, k), f)), k)
            : Binary(ExpressionType.Multiply, Binary(ExpressionType.Modulo, b, k), f);

        SqlExpression Constant(long number) => sql.Constant(number, mapping);

        SqlBinaryExpression Binary(ExpressionType operation, SqlExpression left, SqlExpression right) =>
            new(operation, left, right, typeof(long), mapping);
    }
}
