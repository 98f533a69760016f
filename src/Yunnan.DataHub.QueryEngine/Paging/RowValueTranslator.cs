using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>Writes comparisons of row values as <c>(a, b) &gt; (x, y)</c>.</summary>
internal sealed class RowValueTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (!RowValue.IsComparison(method, out var isGreater))
            return null;
        var truth = types.FindMapping(typeof(bool));
        var half = arguments.Count / 2;
        SqlExpression[] values = [.. arguments.Take(half).Select(sql.ApplyDefaultTypeMapping).OfType<SqlExpression>()];
        SqlExpression[] others = [
            .. arguments.Skip(half).Select((other, i) => Comparable(sql.ApplyTypeMapping(other, values[i].TypeMapping)!))];
        return new SqlBinaryExpression(isGreater ? ExpressionType.GreaterThan : ExpressionType.LessThan, Row(values), Row(others),
            typeof(bool), truth);

        // Numbers have no collation, which is all that keeps SQLite from entering an index at a key that is the row's own number, too.
        SqlExpression Comparable(SqlExpression other) => other.Type == typeof(string) ? other : new CollateExpression(other, "BINARY");

        // A function without a name is written as its arguments in brackets.
        SqlFunctionExpression Row(SqlExpression[] columns) =>
            new("", columns, nullable: false, argumentsPropagateNullability: columns.Select(_ => false), typeof(bool), truth);
    }
}
