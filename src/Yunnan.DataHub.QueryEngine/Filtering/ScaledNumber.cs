using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// A number as it is compared with one of another type, or of another number of decimals: a database may keep decimals as whole numbers of
/// their smallest unit.
/// </summary>
internal static class ScaledNumber
{
    private static readonly MethodInfo _of = typeof(ScaledNumber).GetMethod(nameof(Marked), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The number in units of so many decimals, as the database keeps them.</summary>
    public static Expression Of(Expression number, int digits) =>
        Expression.Call(_of.MakeGenericMethod(number.Type), number, Expression.Constant(digits));

    public static bool IsCall(MethodInfo method) => method.IsGenericMethod && method.GetGenericMethodDefinition() == _of;

    private static decimal Marked<T>(T number, int digits) =>
        throw new InvalidOperationException($"{number} is aligned to {digits} decimals by the database alone.");
}

/// <summary>
/// Has the database align numbers: where a decimal column is kept as whole numbers, the numbers beside it are multiplied to its unit; a
/// database with decimals of its own compares them as they are.
/// </summary>
internal sealed class ScaledNumberTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IDatabaseProvider provider)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!ScaledNumber.IsCall(method))
            return null;
        var number = sql.ApplyDefaultTypeMapping(arguments[0]);
        if (!Sqlite.Is(provider.Name))
            return number;
        var factor = PowerOfTen((int)((SqlConstantExpression)arguments[1]).Value!) / UnitOf(number);
        var whole = types.FindMapping(typeof(long))!;
        return factor == 1
            ? number
            : new SqlBinaryExpression(ExpressionType.Multiply, number, sql.Constant(factor, whole), typeof(long), whole);
    }

    /// <summary>How many of the whole numbers that a column is kept as make one: 10,000 for a decimal in ten-thousandths.</summary>
    public static long UnitOf(SqlExpression number) => number.TypeMapping?.Converter?.ConvertToProvider(1m) is long unit ? unit : 1;

    public static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
