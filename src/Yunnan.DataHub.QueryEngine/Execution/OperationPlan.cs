using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Introspection;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>What came of a root field: its value, or why there is none.</summary>
internal readonly record struct FieldResult(object? Value, Exception? Error = null);

/// <summary>How to answer a whole operation for all requests with variables of the same shape.</summary>
internal sealed class OperationPlan
{
    /// <summary>How many root fields of one operation use the database at once, so that no operation takes all connections.</summary>
    private const int MaxAtOnce = 8;

    private readonly List<Field> _fields = [];

    /// <param name="operation">The operation.</param>
    /// <param name="variables">Variables of the shape that the plan is for.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="database">A context to plan with.</param>
    /// <param name="budget">What the operation may ask of the database.</param>
    /// <param name="scopedFields">What the operation uses that needs a scope: variables of another shape may name other fields.</param>
    /// <param name="isKept">Whether the plan is made for later requests: EF compiles its statements then.</param>
    /// <exception cref="QueryException">The operation asks too much of the database.</exception>
    public OperationPlan(PreparedOperation operation, VariableValues variables, ISchema schema, DbContext database, PlanBudget budget,
        ScopedFields scopedFields, bool isKept)
    {
        (Operation, ScopedFields) = (operation, scopedFields);
        var view = new OperationView(operation, variables);
        var planned = new Dictionary<string, (double Cost, int Statements, int Joins)>(StringComparer.Ordinal);
        foreach (var selected in view.Fields([operation.Operation.SelectionSet], schema.Query))
        {
            var (cost, statements, joins) = (budget.Cost, budget.Statements, budget.Joins);
            _fields.Add(Plan(view, selected, schema, database, budget, isKept));
            planned.Add(selected.ResponseName, (budget.Cost - cost, budget.Statements - statements, budget.Joins - joins));
        }
        (Statements, Joins, Cost) = (budget.Statements, budget.Joins, budget.Cost);
        // A field that a directive leaves out is charged as it is written, and needs no statement.
        FieldCosts = [.. budget.Written.Fields.Select(
            field => planned.GetValueOrDefault(field.Key) switch
            { var (cost, statements, joins) => new FieldCost(field.Key, field.Value + cost, new DatabaseUse(statements, joins)) })];
    }

    public PreparedOperation Operation { get; }

    /// <summary>What the operation uses that needs a scope.</summary>
    public ScopedFields ScopedFields { get; }

    /// <summary>How many statements the plan has.</summary>
    public int Statements { get; }

    /// <summary>How many references its statements follow.</summary>
    public int Joins { get; }

    /// <summary>What the operation costs.</summary>
    public double Cost { get; }

    /// <summary>What each root field takes of the cost.</summary>
    public IReadOnlyList<FieldCost> FieldCosts { get; }

    /// <summary>Why fields can't be planned as they are asked for.</summary>
    public IEnumerable<Exception> Failures => _fields.Select(f => f.Error).OfType<Exception>();

    /// <summary>Reads all root fields, side by side where the database does.</summary>
    public async Task<FieldResult[]> RunAsync(VariableValues variables, ContextPool contexts, ReadBudget budget, ReadSession? session,
        IServiceProvider services, CancellationToken cancellationToken)
    {
        // Asked once, so that all fields of an answer mean the same day.
        DateOnly? today = variables.NamesRelativeDays || _fields.Exists(f => f.NamesRelativeDays) ? Today(services) : null;
        if (_fields is [var only])
            return [await RunAsync(only).ConfigureAwait(false)];
        var results = new FieldResult[_fields.Count];
        using var room = new SemaphoreSlim(MaxAtOnce);
        await Task.WhenAll(_fields.Select(async (field, i) =>
        {
            await room.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                results[i] = await RunAsync(field).ConfigureAwait(false);
            }
            finally
            {
                room.Release();
            }
        })).ConfigureAwait(false);
        return results;

        async ValueTask<FieldResult> RunAsync(Field field)
        {
            if (field.Plan is null)
                return new FieldResult(null, field.Error);
            try
            {
                var arguments = new IReadOnlyDictionary<string, object?>[field.Arguments.Length];
                for (var i = 0; i < arguments.Length; i++)
                    arguments[i] = field.Arguments[i].Read(variables, today);
                return new FieldResult(
                    await contexts.RunAsync(field.Plan, field.ReadsTogether, new RequestValues { Arguments = arguments }, budget, session,
                        services, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                return new FieldResult(null, e);
            }
        }
    }

    /// <summary>The results of an operation that is not run: what can't be planned is an error.</summary>
    public FieldResult[] Unread() => [.. _fields.Select(field => new FieldResult(null, field.Error))];

    /// <summary>The fields, or elements of them, that have no value, with their paths in the answer and the reasons.</summary>
    public IEnumerable<(object[] Path, GraphQLField Field, Exception Error)> Errors(FieldResult[] results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            var name = _fields[i].Name.Value;
            if (results[i].Error is { } error)
                yield return ([name], _fields[i].Selected, error);
            else if (results[i].Value is PartialList list)
                foreach (var (index, reason) in list.Errors)
                    yield return ([name, index], _fields[i].Selected, reason);
        }
    }

    /// <summary>Writes the data: null as a whole where a field without value can't be null.</summary>
    public void Write(Utf8JsonWriter json, FieldResult[] results)
    {
        for (var i = 0; i < results.Length; i++)
        {
            if (results[i].Error is not null && !_fields[i].IsNullable)
            {
                json.WriteNullValue();
                return;
            }
        }
        json.WriteStartObject();
        for (var i = 0; i < results.Length; i++)
        {
            json.WritePropertyName(_fields[i].Name);
            if (results[i].Error is null)
                _fields[i].Write(json, results[i].Value);
            else
                json.WriteNullValue();
        }
        json.WriteEndObject();
    }

    private static DateOnly Today(IServiceProvider services) =>
        DateOnly.FromDateTime((services.GetService<TimeProvider>() ?? TimeProvider.System).GetLocalNow().DateTime);

    private static Field Plan(OperationView view, SelectedField selected, ISchema schema, DbContext database, PlanBudget budget,
        bool isKept)
    {
        var name = JsonEncodedText.Encode(selected.ResponseName);
        if (selected.Name == schema.TypeNameMetaFieldType.Name)
            return new Field(name, selected.First, false, null, [], ValueWriters.TypeName(schema.Query.Name));
        var definition = schema.FindField(schema.Query, selected.Name)!;
        var isNullable = definition.ResolvedType is not NonNullGraphType;
        if (definition.Root() is not { } root)
            return new Field(name, selected.First, isNullable, null, [], new IntrospectionWriter(schema, view).Root(selected));
        try
        {
            var statements = budget.Statements;
            var planning = new PlanningContext(view, selected, database, budget, isKept);
            var unprepared = root.Plan(planning);
            var plan = planning.Preparations.Before(unprepared);
            if (isKept)
                plan.Compile();
            var readsTogether = plan.ReadsRepeatedly || budget.Statements - statements > 1;
            return new Field(name, selected.First, isNullable, plan, [.. planning.ArgumentFields.Select(view.Reader)],
                plan.Writer(view, selected, definition.ResolvedType!))
            { ReadsTogether = readsTogether };
        }
        // What is wrong with one field leaves the others as they are; what is too much for the operation doesn't.
        catch (Exception exception) when (exception is not QueryException { Code: ErrorCodes.TooManyStatements })
        {
            return new Field(name, selected.First, isNullable, null, [], static (json, _) => json.WriteNullValue(), exception);
        }
    }

    private sealed record Field(
        JsonEncodedText Name, GraphQLField Selected, bool IsNullable, RootPlan? Plan, ArgumentReader[] Arguments, ValueWriter Write,
        Exception? Error = null)
    {
        /// <summary>Whether it needs several statements, which are to see one state of the data.</summary>
        public bool ReadsTogether { get; init; }

        /// <summary>Whether its arguments, as the document has them, depend on what day it is.</summary>
        public bool NamesRelativeDays { get; } = Arguments.Any(reader => reader.NamesRelativeDays);
    }
}
