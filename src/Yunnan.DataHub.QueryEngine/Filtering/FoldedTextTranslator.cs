using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// Has the database fold stored texts: SQL Server by <c>RTRIM(TRANSLATE(…))</c>, SQLite by <see cref="FunctionName"/>, which whoever opens
/// its connections defines.
/// </summary>
internal sealed class FoldedTextTranslator(ISqlExpressionFactory sql, IRelationalTypeMappingSource types, IDatabaseProvider provider)
    : IMethodCallTranslator, IMethodCallTranslatorPlugin
{
    /// <summary>The function of a text that SQLite has no other name for.</summary>
    public const string FunctionName = "folded_text";

    private static readonly bool[] _one = [true], _three = [true, false, false];

    public IEnumerable<IMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(SqlExpression? instance, MethodInfo method, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(FoldedText) || method.Name != nameof(FoldedText.OfStored))
            return null;
        var text = types.FindMapping(typeof(string));
        var stored = sql.ApplyDefaultTypeMapping(arguments[0]);
        return Sqlite.Is(provider.Name)
            ? Function(FunctionName, _one, stored)
            : Function("RTRIM", _one, Function("TRANSLATE", _three, stored, sql.Constant(FoldedText.From, text),
                sql.Constant(FoldedText.To, text)));

        SqlExpression Function(string name, bool[] propagatesNull, params SqlExpression[] of) =>
            sql.Function(name, of, nullable: true, propagatesNull, typeof(string), text);
    }
}
