using GraphQL;
using GraphQL.Resolvers;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Planning;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>A root field within GraphQL.NET's execution: planned for this one request and run.</summary>
internal sealed class RootFieldResolver(IRootField rootField, ContextPool contexts, EngineLimits limits) : IFieldResolver
{
    public IRootField RootField { get; } = rootField;

    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var operation = new ExecutionView(context);
        var (plan, arguments) = Plan(operation, new SelectedField(RowResolver.ResponseName(context), context.FieldAst));
        var values = new RequestValues { Arguments = [.. arguments.Select(operation.Arguments)] };
        return await contexts.RunAsync(plan, values, context.RequestServices!, context.CancellationToken).ConfigureAwait(false);
    }

    private (RootPlan Plan, IReadOnlyList<GraphQLField> ArgumentFields) Plan(ExecutionView operation, SelectedField field)
    {
        using var database = contexts.Create();
        var planning = new PlanningContext(operation, field, database, limits, IsKept: false);
        return (RootField.Plan(planning), planning.ArgumentFields);
    }
}
