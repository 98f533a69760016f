using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>The difference of two numbers of a row, the second one times a factor, exactly: <c>of - factor * minus</c>.</summary>
internal static class FieldDifference
{
    /// <summary>The name of the figures.</summary>
    public const string Field = "difference";

    /// <summary>The number from which is subtracted.</summary>
    public const string From = "of";

    /// <summary>The number that is subtracted.</summary>
    public const string Minus = "minus";

    /// <summary>What it is multiplied by.</summary>
    public const string Factor = "factor";

    private static readonly MethodInfo _of =
        typeof(FieldDifference).GetMethod(nameof(Subtract), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The difference; null where one of the numbers is.</summary>
    /// <param name="from">The number from which is subtracted.</param>
    /// <param name="minus">The number that is subtracted.</param>
    /// <param name="factor">What it is multiplied by; part of the plan.</param>
    /// <param name="decimals">The most decimals that the numbers have.</param>
    public static Expression Of(Expression from, Expression minus, decimal factor, int decimals)
    {
        var (one, other) = (Conditions.Present(from), Conditions.Present(minus));
        Expression difference = Expression.Call(_of.MakeGenericMethod(one.Type, other.Type), one, other,
            Expression.Constant(factor), Expression.Constant(decimals));
        return Conditions.AreBare(from, minus) ? difference : Expression.Convert(difference, typeof(decimal?));
    }

    /// <inheritdoc cref="RowField.Of(object?, FieldKind, string, string)"/>
    public static RowField Number(object? named) => RowField.Of(named, FieldKind.Numbers, Field, ErrorCodes.InvalidArgument);

    /// <summary>The factor that is given, 1 where none is.</summary>
    /// <exception cref="QueryException">It is too great, or has too many decimals.</exception>
    public static decimal FactorOf(object? given) => given switch
    {
        null => 1,
        decimal factor when ScaledProduct.IsFactor(factor) => PlainDecimalScalar.WithoutTrailingZeros(factor),
        _ => throw new QueryException(ErrorCodes.InvalidArgument,
            $"'{Factor}' in '{Field}' lies between {-ScaledProduct.Greatest} and {ScaledProduct.Greatest} and has "
                + $"{ScaledProduct.Decimals} decimals at most; this is {given}."),
    };

    public static bool IsCall(MethodInfo method) => method.IsGenericMethod && method.GetGenericMethodDefinition() == _of;

    private static decimal Subtract<TFrom, TMinus>(TFrom from, TMinus minus, decimal factor, int decimals) =>
        throw new InvalidOperationException($"{from} - {factor} * {minus} is worked out by the database alone, with {decimals} decimals.");
}

/// <summary>
/// Has the database subtract: one with decimals as they are, SQLite as whole numbers of the smallest unit that both numbers and the factor
/// have.
/// </summary>
internal sealed class FieldDifferenceTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IDatabaseProvider provider)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    // Holds every number of a column with its decimals, and those of the factor.
    private const string Exact = "decimal(38,10)";

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!FieldDifference.IsCall(method))
            return null;
        var (from, minus) = (sql.ApplyDefaultTypeMapping(arguments[0]), sql.ApplyDefaultTypeMapping(arguments[1]));
        var factor = (decimal)((SqlConstantExpression)arguments[2]).Value!;
        if (Sqlite.Is(provider.Name))
            return InUnits(from, minus, factor, (int)((SqlConstantExpression)arguments[3]).Value!);
        var exact = types.FindMapping(typeof(decimal), Exact)!;
        var product = new SqlBinaryExpression(ExpressionType.Multiply, minus, sql.Constant(factor, types.FindMapping(typeof(decimal))),
            typeof(decimal), exact);
        return sql.Convert(new SqlBinaryExpression(ExpressionType.Subtract, from, product, typeof(decimal), exact), typeof(decimal), exact);
    }

    private SqlBinaryExpression InUnits(SqlExpression from, SqlExpression minus, decimal factor, int decimals)
    {
        var digits = decimals + factor.Scale;
        var unit = ScaledNumberTranslator.PowerOfTen(digits);
        var whole = types.FindMapping(typeof(long))!;
        var mapping = (RelationalTypeMapping)whole.WithComposedConverter(
            new ValueConverter<decimal, long>(number => (long)(number * unit), units => Read(units, unit)));
        return new SqlBinaryExpression(ExpressionType.Subtract, Times(from, unit / ScaledNumberTranslator.UnitOf(from)),
            Times(minus, (long)(factor * unit) / ScaledNumberTranslator.UnitOf(minus)), typeof(decimal), mapping);

        SqlExpression Times(SqlExpression number, long times) =>
            new SqlBinaryExpression(ExpressionType.Multiply, number, sql.Constant(times, whole), typeof(long), whole);
    }

    // SQLite goes on with floating-point numbers where a whole one has no room, and reads them as the greatest or the least.
    private static decimal Read(long units, long unit) => units is long.MaxValue or long.MinValue
        ? throw new QueryException(ErrorCodes.NumberTooLarge,
            $"'{FieldDifference.Field}' finds a number that this database has no room for: take a factor with fewer decimals.")
        : units / (decimal)unit;
}
