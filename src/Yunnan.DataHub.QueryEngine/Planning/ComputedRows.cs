using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>
/// The statement that reads what computed fields need of many rows, so that these can be filtered or sorted by the results. How many rows
/// there may be is bounded.
/// </summary>
internal sealed class ComputedRows
{
    private readonly StatementPlan _plan;
    private readonly SelectStatement _statement;
    private readonly string _name;

    /// <param name="planning">What the root field is planned with.</param>
    /// <param name="mapping">The rows' type.</param>
    /// <param name="planner">The planner of the statement, with its columns.</param>
    /// <param name="query">The rows.</param>
    /// <param name="parameters">The parameters of the query.</param>
    public ComputedRows(PlanningContext planning, ObjectMapping mapping, StatementPlanner planner, Expression query,
        ParameterSet parameters)
    {
        planning.Budget.AddStatement(PlanBudget.ComputedCost);
        (_plan, _name) = (planner.Plan, mapping.Name);
        _statement = _plan.Select(query, parameters);
    }

    public void Compile() => _statement.Compile();

    /// <inheritdoc cref="ParameterSet.Check"/>
    public void Check(RequestValues values) => _statement.Parameters.Check(values);

    /// <summary>Reads the rows.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public Task<RowSet> ReadAsync(StatementContext context) =>
        StatementRunner.ReadAsync(_statement, _plan, context, maxRows: context.Limits.ComputedRows, code: ErrorCodes.TooManyComputedRows,
            tooLong: most =>
                $"A field may be computed for {most} rows to filter or sort by it (Hub:Limits:ComputedRows); there are more rows of "
                    + $"{_name}. Ask for fewer of them with other conditions beside it.");
}

/// <summary>A call of a computed field's method for rows that were read.</summary>
/// <param name="Computed">The field.</param>
/// <param name="Requires">The column of what it needs of a row.</param>
/// <param name="With">The field's arguments; null without any.</param>
internal sealed record ComputedCall(ComputedMapping Computed, Column Requires, ArgumentRef? With)
{
    private static readonly Dictionary<string, object?> NoArguments = [];

    /// <summary>The arguments in a request.</summary>
    public IReadOnlyDictionary<string, object?> Arguments(RequestValues values) =>
        With is { } with ? (IReadOnlyDictionary<string, object?>)with.Read(values)! : NoArguments;

    /// <summary>The field's results, one a row.</summary>
    public Task<object?[]> RunAsync(RowSet rows, StatementContext context) =>
        StatementRunner.ComputeAsync(rows, Requires, Computed.Method, Arguments(context.Values), FieldSelection.None, context);

    /// <summary>The argument <c>with</c> beside conditions or directions.</summary>
    /// <exception cref="QueryException">It is null.</exception>
    public static ArgumentRef? WithOf(ArgumentRef given, string name, string code)
    {
        if (!((IDictionary<string, object?>)given.Value!).ContainsKey(ComputedPredicate.With))
            return null;
        var with = given.Fields.First(field => field.Name == ComputedPredicate.With).Value;
        return with.Value is not null
            ? with
            : throw new QueryException(code,
                $"'{ComputedPredicate.With}' of '{name}' takes an object of arguments, not null: leave it out.");
    }
}
