using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace Yunnan.DataHub.QueryEngine.Statements;

#pragma warning disable EF1001 // EF's public overloads end at fifteen parameters; what they call has no such end.

/// <summary>A statement that EF compiles once, with any number of parameters.</summary>
/// <param name="query">The query: its first parameter stands for the context, the others for the values.</param>
internal sealed class CompiledStatement<TResult>(LambdaExpression query) : CompiledQueryBase<DbContext, TResult>(query)
{
    /// <summary>Runs it with the values of its parameters, in their order.</summary>
    public TResult Run(DbContext context, object?[] values, CancellationToken cancellationToken) =>
        ExecuteCore(context, cancellationToken, values);

    protected override Func<QueryContext, TResult> CreateCompiledQuery(IQueryCompiler queryCompiler, Expression expression) =>
        queryCompiler.CreateCompiledAsyncQuery<TResult>(expression);
}
