using System.Linq.Expressions;
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

    /// <summary>Has EF compile the statement when it is next run: of many statements few may ever be.</summary>
    public abstract void Compile();

    /// <summary>A statement of the same kind with another query.</summary>
    public abstract Statement With(Expression body, ParameterSet parameters);

    protected static IAsyncQueryProvider Provider(DbContext context) => context.GetService<IAsyncQueryProvider>();

    /// <summary>The statement as EF compiles it, at its first run.</summary>
    protected CompiledStatement<TResult> Compiled<TResult>() =>
        // EF leaves out the first parameter, which stands for the context.
        new(Expression.Lambda(Body, [Expression.Parameter(typeof(DbContext), "context"), .. Places]));

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

    private CompiledStatement<IAsyncEnumerable<int>>? _compiled;

    /// <summary>Enumerating the result fills the set.</summary>
    public IAsyncEnumerable<int> Run(DbContext context, RequestValues values, RowSet rows)
    {
        var arguments = Arguments(values, rows);
        return _compiled is { } compiled
            ? compiled.Run(context, arguments, CancellationToken.None)
            : Provider(context).CreateQuery<int>(Bind(arguments)).AsAsyncEnumerable();
    }

    public override void Compile() => _compiled = Compiled<IAsyncEnumerable<int>>();

    public override Statement With(Expression body, ParameterSet parameters) => new SelectStatement(body, parameters);
}

/// <summary>A statement that counts rows.</summary>
internal sealed class CountStatement(Expression body, ParameterSet parameters) : Statement(body, parameters)
{
    private CompiledStatement<Task<int>>? _compiled;

    public Task<int> Run(DbContext context, RequestValues values, CancellationToken cancellationToken)
    {
        var arguments = Arguments(values);
        return _compiled is { } compiled
            ? compiled.Run(context, arguments, cancellationToken)
            : Provider(context).ExecuteAsync<Task<int>>(Bind(arguments), cancellationToken);
    }

    public override void Compile() => _compiled = Compiled<Task<int>>();

    public override Statement With(Expression body, ParameterSet parameters) => new CountStatement(body, parameters);
}
