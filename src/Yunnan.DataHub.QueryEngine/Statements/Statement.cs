using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>
/// One SQL statement with places for its parameters. Before it is compiled, each run hands EF the expression with the values in it;
/// once compiled, only the values.
/// </summary>
internal abstract class Statement(Expression body, ParameterSet parameters, params IReadOnlyList<ParameterExpression> own)
{
    public Expression Body { get; } = body;

    public ParameterSet Parameters { get; } = parameters;

    private IEnumerable<ParameterExpression> Places => Parameters.All.Select(p => p.Expression).Concat(own);

    /// <summary>The values of all parameters: those of the request, then those of the statement's own.</summary>
    protected object?[] Arguments(RequestValues values, params ReadOnlySpan<object> given) => Parameters.Read(values, given);

    /// <summary>The expression with values in the places of the parameters, so that EF makes SQL parameters of them.</summary>
    protected Expression Bind(object?[] arguments) => arguments.Length == 0 ? Body : new Binder([.. Places], arguments).Visit(Body);

    /// <summary>Lets EF compile the statement.</summary>
    public abstract void Compile(Type contextType);

    /// <summary>A statement of the same kind with another query.</summary>
    public abstract Statement With(Expression body, ParameterSet parameters);

    protected static IAsyncQueryProvider Provider(DbContext context) => context.GetService<IAsyncQueryProvider>();

    /// <summary>
    /// Compiles with EF's overload of this return type, and wraps the delegate so that it can be called with an array of values.
    /// EF has overloads for some fifteen parameters; with more of them it is null, and the statement falls back to EF's own execution.
    /// </summary>
    /// <param name="contextType">The type of the database context.</param>
    /// <param name="resultType">What the query returns: a row, or a number.</param>
    /// <param name="returns">The generic type that the overload's delegate returns.</param>
    protected Func<DbContext, object?[], CancellationToken, TReturn>? Compile<TReturn>(Type contextType, Type resultType, Type returns)
    {
        List<ParameterExpression> all = [.. Places];
        var overload = typeof(EF).GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(m =>
            m.Name == nameof(EF.CompileAsyncQuery) && m.GetGenericArguments().Length == all.Count + 2 && Takes(m, returns));
        if (overload is null)
            return null;
        var cancellationToken = Expression.Parameter(typeof(CancellationToken), "cancellationToken");
        ParameterExpression[] last = returns == typeof(Task<>) ? [cancellationToken] : [];
        var query = Expression.Lambda(Body, [Expression.Parameter(contextType, "context"), .. all, .. last]);
        var compiled = (Delegate)overload.MakeGenericMethod([contextType, .. all.Select(p => p.Type), resultType]).Invoke(null, [query])!;

        var caller = Expression.Parameter(typeof(DbContext));
        var values = Expression.Parameter(typeof(object?[]));
        var call = Expression.Invoke(Expression.Constant(compiled),
        [
            Expression.Convert(caller, contextType),
            .. all.Select((p, i) => Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), p.Type)),
            .. last,
        ]);
        return Expression.Lambda<Func<DbContext, object?[], CancellationToken, TReturn>>(call, caller, values, cancellationToken).Compile();
    }

    private static bool Takes(MethodInfo overload, Type returns)
    {
        var query = overload.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments();
        return overload.ReturnType.GetGenericArguments()[^1] is { IsGenericType: true } result
            && result.GetGenericTypeDefinition() == returns
            && (returns == typeof(Task<>)
                ? query[^2] == typeof(CancellationToken)
                : query[^1] is { IsGenericType: true } rows && rows.GetGenericTypeDefinition() == typeof(IQueryable<>));
    }

    private sealed class Binder(IReadOnlyList<ParameterExpression> places, object?[] values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < places.Count; i++)
            {
                if (places[i] == node)
                    return Expression.Property(
                        Expression.Constant(Activator.CreateInstance(typeof(Holder<>).MakeGenericType(node.Type), values[i])),
                        nameof(Holder<>.Value));
            }
            return node;
        }
    }

    /// <summary>EF makes an SQL parameter of a value that is read through a member.</summary>
    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}

/// <summary>A statement that returns rows: each is put into the set that the run hands over, and counted.</summary>
internal sealed class SelectStatement(Expression body, ParameterSet parameters) : Statement(body, parameters, Rows)
{
    /// <summary>The place of the set in the statement's projection.</summary>
    public static readonly ParameterExpression Rows = Expression.Parameter(typeof(RowSet), "rows");

    private Func<DbContext, object?[], CancellationToken, IAsyncEnumerable<int>>? _compiled;

    /// <summary>Enumerating the result fills the set.</summary>
    public IAsyncEnumerable<int> Run(DbContext context, RequestValues values, RowSet rows)
    {
        var arguments = Arguments(values, rows);
        return _compiled is { } compiled
            ? compiled(context, arguments, CancellationToken.None)
            : Provider(context).CreateQuery<int>(Bind(arguments)).AsAsyncEnumerable();
    }

    public override void Compile(Type contextType) =>
        _compiled = Compile<IAsyncEnumerable<int>>(contextType, typeof(int), typeof(IAsyncEnumerable<>));

    public override Statement With(Expression body, ParameterSet parameters) => new SelectStatement(body, parameters);
}

/// <summary>A statement that counts rows.</summary>
internal sealed class CountStatement(Expression body, ParameterSet parameters) : Statement(body, parameters)
{
    private Func<DbContext, object?[], CancellationToken, Task<int>>? _compiled;

    public Task<int> Run(DbContext context, RequestValues values, CancellationToken cancellationToken)
    {
        var arguments = Arguments(values);
        return _compiled is { } compiled
            ? compiled(context, arguments, cancellationToken)
            : Provider(context).ExecuteAsync<Task<int>>(Bind(arguments), cancellationToken);
    }

    public override void Compile(Type contextType) => _compiled = Compile<Task<int>>(contextType, typeof(int), typeof(Task<>));

    public override Statement With(Expression body, ParameterSet parameters) => new CountStatement(body, parameters);
}
