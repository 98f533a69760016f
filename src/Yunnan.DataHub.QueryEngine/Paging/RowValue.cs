using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>
/// Comparisons of several values at once, the first that differ decide: <c>(a, b) &gt; (x, y)</c>. A database that knows them enters an
/// index at the place itself, where a condition in single comparisons enters it at the first value and passes over the rows that share it.
/// Only in statements.
/// </summary>
internal static class RowValue
{
    /// <summary>Whether the context's database knows them: SQLite does, SQL Server doesn't.</summary>
    public static bool IsKnownTo(DbContext database) => Sqlite.Is(database.Database.ProviderName);

    /// <summary>The comparison of values with others of the same types; null if there are too few or too many.</summary>
    public static Expression? Compare(bool isGreater, IReadOnlyList<Expression> values, IReadOnlyList<Expression> others)
    {
        var name = isGreater ? nameof(IsGreater) : nameof(IsLess);
        var method = typeof(RowValue).GetMember(name, MemberTypes.Method, BindingFlags.NonPublic | BindingFlags.Static)
            .Cast<MethodInfo>().FirstOrDefault(candidate => candidate.GetGenericArguments().Length == values.Count);
        return method is null
            ? null : Expression.Call(method.MakeGenericMethod([.. values.Select(value => value.Type)]), [.. values, .. others]);
    }

    /// <summary>Whether a method is one of these, and which.</summary>
    public static bool IsComparison(MethodInfo method, out bool isGreater)
    {
        isGreater = method.Name == nameof(IsGreater);
        return method.DeclaringType == typeof(RowValue);
    }

    private static bool IsGreater<T1, T2>(T1 a, T2 b, T1 x, T2 y) => throw OnlyInStatements();

    private static bool IsGreater<T1, T2, T3>(T1 a, T2 b, T3 c, T1 x, T2 y, T3 z) => throw OnlyInStatements();

    private static bool IsGreater<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d, T1 x, T2 y, T3 z, T4 w) => throw OnlyInStatements();

    private static bool IsLess<T1, T2>(T1 a, T2 b, T1 x, T2 y) => throw OnlyInStatements();

    private static bool IsLess<T1, T2, T3>(T1 a, T2 b, T3 c, T1 x, T2 y, T3 z) => throw OnlyInStatements();

    private static bool IsLess<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d, T1 x, T2 y, T3 z, T4 w) => throw OnlyInStatements();

    private static InvalidOperationException OnlyInStatements() => new("Row values are compared by the database.");
}
