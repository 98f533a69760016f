using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>Runs planned statements: one for the rows, one for each list below them, one call for each computed field.</summary>
internal static class StatementRunner
{
    private const int UsualRows = 16;

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="plan">Its columns, and what is to be added.</param>
    /// <param name="context">What it runs with.</param>
    /// <param name="rowCount">About how many rows are expected.</param>
    /// <param name="maxRows">How many rows there may be; as many as a nested list may have, if null.</param>
    /// <param name="tooLong">What to say of more rows than <paramref name="maxRows"/>.</param>
    /// <param name="code">The code of that error.</param>
    public static async Task<RowSet> ReadAsync(
        SelectStatement statement, StatementPlan plan, StatementContext context, int rowCount = UsualRows, int? maxRows = null,
        Func<int, string>? tooLong = null, string code = ErrorCodes.ListTooLong)
    {
        var rows = plan.NewRows(rowCount);
        var most = maxRows ?? context.Limits.ListRows;
        await foreach (var count in statement.Run(context.Database, context.Values, rows).WithCancellation(context.CancellationToken)
            .ConfigureAwait(false))
        {
            // Pages are cut by their size; a list without 'first' ends here, said and not cut in silence.
            if (count > most)
                throw new QueryException(code,
                    tooLong?.Invoke(most)
                        ?? $"A nested list may have {most} elements over all rows of a page: cut it with 'first' or 'where', or ask "
                            + "for fewer rows.");
            context.Budget.Add(plan.Columns.Count);
        }
        return rows;
    }

    /// <summary>
    /// Adds what is read once the rows are there: those on the page, not the one that only tells whether there are more.
    /// </summary>
    public static async Task CompleteAsync(RowSet rows, StatementPlan plan, StatementContext context)
    {
        if (rows.Count == 0)
            return;
        for (var i = 0; i < plan.Extras.Count; i++)
            rows.Extras[i] = await plan.Extras[i].ReadAsync(rows, context).ConfigureAwait(false);
    }

    /// <summary>What a computed field gives for each row; null for those that lack what it needs.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="requires">The column of what it needs.</param>
    /// <param name="method">The field's method.</param>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="selection">Which fields of the results are asked for.</param>
    /// <param name="context">What it runs with.</param>
    public static async Task<object?[]> ComputeAsync(RowSet rows, Column requires, BatchMethod method,
        IReadOnlyDictionary<string, object?> arguments, FieldSelection selection, StatementContext context)
    {
        var (values, places) = requires.Present(rows);
        var results = new object?[rows.Count];
        if (places.Length == 0)
            return results;
        var computed = await method.InvokeBatch(values, context.Invocation with { Selection = selection }, arguments).ConfigureAwait(false);
        for (var i = 0; i < places.Length; i++)
            results[places[i]] = computed[i];
        return results;
    }
}
