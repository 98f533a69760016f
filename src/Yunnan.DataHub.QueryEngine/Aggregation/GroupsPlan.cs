using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Rollups;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>The groups of rows, dealt out to the owners of the rows.</summary>
/// <param name="statement">Reads the groups.</param>
/// <param name="figures">What is read of each.</param>
/// <param name="owner">Where the owner stands among the columns of all figures; null where all rows are one whole.</param>
/// <param name="cut">Which of an owner's groups are told.</param>
/// <param name="fill">Adds groups that no row is in; null where none are asked for.</param>
internal sealed class GroupsPlan(RollupStatements<SelectStatement> statement, FigurePlan figures, Column? owner, GroupCut cut,
    GroupFill? fill) : RowExtra
{
    public override async Task<object> ReadAsync(RowSet rows, StatementContext context)
    {
        var groups = await StatementRunner.ReadAsync(statement.For(context.Values), figures.Plan, context,
            maxRows: context.Limits.Groups,
            tooLong: static most =>
                $"There are more than {most} groups (Hub:Limits:Groups): take the first ones of an order with 'first', or fewer "
                    + "with 'where' or 'having'.").ConfigureAwait(false);
        if (fill is not null)
            groups = await fill.AddAsync(groups, owner is null ? null : rows.All().Select(row => owner.Read(row)!),
                Sqlite.Is(context.Database.Database.ProviderName), context).ConfigureAwait(false);
        await StatementRunner.CompleteAsync(groups, figures.Plan, context).ConfigureAwait(false);
        if (owner is null && fill is null)
            return NestedList.OfOne(groups);
        var (skip, first) = cut.Of(context.Values);
        return (owner is null ? NestedList.OfOne(groups) : NestedList.Distribute(rows, [owner], groups)).Cut(skip, first);
    }

    public override void Check(RequestValues values)
    {
        statement.For(values).Parameters.Check(values);
        cut.Of(values);
        fill?.Check(values);
        figures.Plan.CheckExtras(values);
    }

    public override void Compile()
    {
        statement.Compile();
        fill?.Compile();
        figures.Plan.CompileExtras();
    }
}

/// <summary>Counts the groups of rows, for each owner of the rows.</summary>
/// <param name="statement">Counts them.</param>
/// <param name="counts">What it reads: an owner, and how many groups it has.</param>
/// <param name="owner">Where the owner stands among the columns of all figures; null where all rows are one whole.</param>
internal sealed class GroupCountPlan(RollupStatements<SelectStatement> statement, StatementPlan counts, Column? owner) : RowExtra
{
    public override async Task<object> ReadAsync(RowSet rows, StatementContext context)
    {
        var read = await StatementRunner.ReadAsync(statement.For(context.Values), counts, context, rows.Count).ConfigureAwait(false);
        var byOwner = read.All().ToDictionary(row => counts.Columns[0].Read(row)!, row => counts.Columns[1].Read(row));
        return rows.All().Select(row => (owner is null ? 0 : owner.Read(row)) is { } name && byOwner.TryGetValue(name, out var count)
            ? count : 0).ToArray();
    }

    public override void Check(RequestValues values) => statement.For(values).Parameters.Check(values);

    public override void Compile() => statement.Compile();
}

/// <summary>Which groups are told: <c>first</c> and <c>skip</c>.</summary>
internal sealed class GroupCut(IReadOnlyDictionary<string, object?> now, int index, EngineLimits limits)
{
    /// <summary>How many are left out, and how many are told at most.</summary>
    /// <exception cref="QueryException">They are no such numbers.</exception>
    public (int Skip, int? First) Of(RequestValues values)
    {
        var arguments = values.Arguments[index];
        var skip = arguments.GetValueOrDefault("skip") as int? ?? 0;
        if (skip < 0)
            throw new QueryException(ErrorCodes.InvalidPageSize, "'skip' must not be negative.");
        return (skip, PagingArguments.SizeOf("first", arguments.GetValueOrDefault("first") as int?, limits));
    }

    /// <summary>Cuts a query.</summary>
    public Expression Apply(Expression query, Type type, ParameterSet parameters)
    {
        if (now.GetValueOrDefault("skip") is not null)
            query = Call(nameof(Queryable.Skip), values => Of(values).Skip);
        return now.GetValueOrDefault("first") is null ? query : Call(nameof(Queryable.Take), values => Of(values).First);

        MethodCallExpression Call(string method, Func<RequestValues, object?> count) =>
            Expression.Call(typeof(Queryable), method, [type], query, parameters.Add(typeof(int), count));
    }
}
