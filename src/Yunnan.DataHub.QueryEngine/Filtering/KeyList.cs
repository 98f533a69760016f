using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>The condition that a key is among the keys that a statement is entered with.</summary>
internal static class KeyList
{
    public static LambdaExpression Contains(ParameterSet parameters, ParameterExpression row, Expression key,
        Func<RequestValues, IList?> keys)
    {
        var contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [key.Type], parameters.AddList(key.Type, keys),
            key);
        return Expression.Lambda(contains, row);
    }

    public static IList Typed(Type type, IEnumerable<object> keys)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var key in keys)
            list.Add(key);
        return list;
    }
}
