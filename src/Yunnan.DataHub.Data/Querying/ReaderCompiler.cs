using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data.Querying;

#pragma warning disable EF9100, EF1001 // EF has no other place at which a whole compiled query is seen.

/// <summary>
/// Compiles the lambdas inside a compiled query (what reads a row, what makes the command) once and keeps them as constants. EF leaves them
/// nested in the query's own lambda, which then makes new delegates of them at every run: about a twentieth of what a request for one row
/// takes.
/// </summary>
internal sealed class ReaderCompiler(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies,
    RelationalShapedQueryCompilingExpressionVisitorDependencies relationalDependencies,
    RelationalCommandBuilderDependencies commandBuilderDependencies)
        : RelationalLiftableConstantProcessor(dependencies, relationalDependencies, commandBuilderDependencies)
{
    public override Expression InlineConstants(Expression expression, bool supportsPrecompiledQuery) =>
        base.InlineConstants(expression, supportsPrecompiledQuery) is var inlined && inlined is LambdaExpression query
            ? Expression.Lambda(query.Type, new LambdaCompiler().Visit(query.Body), query.Name, query.TailCall, query.Parameters)
            : inlined;

    private sealed class LambdaCompiler : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) =>
            new OuterVariables().AreIn(node) ? base.VisitLambda(node) : Expression.Constant(node.Compile(), node.Type);

        // What EF adds to the language of expressions is gone by now, or knows no lambdas.
        protected override Expression VisitExtension(Expression node) => node.CanReduce ? base.VisitExtension(node) : node;
    }

    /// <summary>Looks for variables of the lambda around: with them a lambda can't stand alone.</summary>
    private sealed class OuterVariables : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _own = [];
        private bool _found;

        public bool AreIn(LambdaExpression lambda)
        {
            Visit(lambda);
            return _found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            _own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            if (node.Variable is { } variable)
                _own.Add(variable);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= !_own.Contains(node);
            return node;
        }

        protected override Expression VisitExtension(Expression node) => node.CanReduce ? base.VisitExtension(node) : node;
    }
}
