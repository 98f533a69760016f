using System.Text.Json;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>How to answer a whole operation for all requests with variables of the same shape.</summary>
internal sealed class OperationPlan
{
    private readonly PreparedOperation _operation;
    private readonly List<Field> _fields = [];

    public OperationPlan(PreparedOperation operation, VariableValues variables, ISchema schema, DbContext database, EngineLimits limits)
    {
        _operation = operation;
        var view = new PreparedView(operation, variables);
        foreach (var selected in view.Fields([operation.Operation.SelectionSet], schema.Query))
        {
            var name = JsonEncodedText.Encode(selected.ResponseName);
            if (schema.Query.GetField(selected.Name) is not { Resolver: RootFieldResolver resolver } definition)
            {
                _fields.Add(new Field(name, null, [], ValueWriters.TypeName(schema.Query.Name)));
                continue;
            }
            var planning = new PlanningContext(view, selected, database, limits, IsKept: true);
            var plan = resolver.RootField.Plan(planning);
            plan.Compile(database.GetType());
            _fields.Add(new Field(name, plan, [.. planning.ArgumentFields.Select(operation.Arguments)!], plan.Writer(view, selected, definition.ResolvedType!)));
        }
    }

    /// <summary>Reads all root fields, side by side where the database does.</summary>
    public async Task<object?[]> RunAsync(VariableValues variables, ContextPool contexts, IServiceProvider services, CancellationToken cancellation)
    {
        if (_fields is [{ Plan: { } only } field])
            return [await RunAsync(only, field).ConfigureAwait(false)];
        return await Task.WhenAll(_fields.Select(f => f.Plan is null ? Task.FromResult<object?>(null) : RunAsync(f.Plan, f))).ConfigureAwait(false);

        Task<object?> RunAsync(RootPlan plan, Field field)
        {
            var arguments = new IReadOnlyDictionary<string, object?>[field.Arguments.Length];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = field.Arguments[i].Read(variables);
            return contexts.RunAsync(plan, new RequestValues { Arguments = arguments }, services, cancellation);
        }
    }

    /// <summary>Writes the response.</summary>
    public void Write(Utf8JsonWriter json, object?[] results)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        for (var i = 0; i < results.Length; i++)
        {
            json.WritePropertyName(_fields[i].Name);
            _fields[i].Write(json, results[i]);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record Field(JsonEncodedText Name, RootPlan? Plan, ArgumentReader[] Arguments, ValueWriter Write);
}
