using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>How many days, or working days, lie between two days of a row: a condition, and what figures are taken of.</summary>
internal static class DaysBetween
{
    /// <summary>The name of the condition, and of the figures.</summary>
    public const string Field = "daysBetween";

    /// <summary>The day from which days are counted.</summary>
    public const string From = "from";

    /// <summary>The day up to which they are counted.</summary>
    public const string To = "to";

    /// <summary>Whether working days are counted.</summary>
    public const string WorkingDays = "workingDays";

    private static readonly MethodInfo _count = typeof(DaysBetween).GetMethod(nameof(Count), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The number: 0 for the same day, negative where <c>to</c> is the earlier one, null where one of them is missing.</summary>
    /// <exception cref="QueryException">The fields that the argument names hold no days.</exception>
    public static Expression Of(ArgumentRef given, Expression row, bool isOptional, JoinLimit joins)
    {
        if (given.Value is not IDictionary<string, object?>)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Field}' takes an object such as {{ from: RECEIVED_ON, to: CONCLUDED_ON, gt: 15 }} with fields of this type, not null.");
        var (from, to) = (Day(given[From].Value, ErrorCodes.InvalidFilter), Day(given[To].Value, ErrorCodes.InvalidFilter));
        var (start, end) = (from.Of(row, isOptional, joins), to.Of(row, isOptional, joins));
        return given[WorkingDays].Value is true ? Between(Number(from, start), Number(to, end)) : Of(start, end);

        Expression Number(RowField field, Expression day)
        {
            joins.AddLookup(day);
            return field.Calendar!.NumberOf(day);
        }
    }

    /// <summary>The number of days from one day to another, neither of which is missing.</summary>
    public static Expression Number(Expression from, Expression to) => Expression.Call(_count, from, to);

    /// <summary>The calendar days between two days.</summary>
    public static Expression Of(Expression from, Expression to)
    {
        Expression days = Number(Conditions.Present(from), Conditions.Present(to));
        return Conditions.AreBare(from, to) ? days : Expression.Convert(days, typeof(int?));
    }

    /// <summary>The working days between two days, given by their running numbers.</summary>
    public static Expression Between(Expression from, Expression to) => Expression.Subtract(to, from);

    /// <inheritdoc cref="RowField.Of(object?, FieldKind, string, string)"/>
    public static RowField Day(object? named, string errorCode) => RowField.Of(named, FieldKind.Days, Field, errorCode);

    public static bool IsCount(MethodInfo method) => method == _count;

    private static int Count(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}

/// <summary>Has the database count days: SQL Server by <c>DATEDIFF</c>, SQLite by the difference of two Julian days.</summary>
internal sealed class DaysBetweenTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IDatabaseProvider provider)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    private static readonly bool[] _one = [true], _both = [false, true, true];

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!DaysBetween.IsCount(method))
            return null;
        var (from, to) = (sql.ApplyDefaultTypeMapping(arguments[0]), sql.ApplyDefaultTypeMapping(arguments[1]));
        return Sqlite.Is(provider.Name)
            ? sql.Convert(sql.Subtract(JulianDay(to), JulianDay(from)), typeof(int), types.FindMapping(typeof(int)))
            : sql.Function("DATEDIFF", [sql.Fragment("day"), from, to], nullable: true, _both, typeof(int), types.FindMapping(typeof(int)));

        SqlExpression JulianDay(SqlExpression day) =>
            sql.Function("julianday", [day], nullable: true, _one, typeof(double), types.FindMapping(typeof(double)));
    }
}
