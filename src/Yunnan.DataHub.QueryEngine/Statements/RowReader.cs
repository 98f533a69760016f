using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>Runs planned statements: one for the rows, one for each list below them, one call for each computed field.</summary>
internal static class RowReader
{
    private const int UsualRows = 16;

    /// <summary>Runs a statement, if what the request gives to the lists below it is good.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="plan">Its columns, and what is to be added.</param>
    /// <param name="run">What it runs with.</param>
    /// <param name="rowCount">About how many rows are expected.</param>
    /// <param name="maxRows">How many rows there may be; as many as a nested list may have, if null.</param>
    /// <param name="tooLong">What to say of more rows than <paramref name="maxRows"/>.</param>
    public static Task<RowSet> ReadAsync(
        RowStatement statement, StatementPlan plan, Run run, int rowCount = UsualRows, int? maxRows = null, Func<int, string>? tooLong = null)
    {
        plan.CheckLists(run.Values);
        return ReadRowsAsync(statement, plan, run, rowCount, maxRows, tooLong);
    }

    /// <summary>Adds the lists and computed fields to rows: those on the page, not the one that only tells whether there are more.</summary>
    public static async Task CompleteAsync(RowSet rows, StatementPlan plan, Run run)
    {
        if (rows.Count == 0)
            return;
        foreach (var list in plan.Lists)
            await ReadListAsync(rows, list, run).ConfigureAwait(false);
        foreach (var computed in plan.Computed)
            await ComputeAsync(rows, computed, run).ConfigureAwait(false);
    }

    private static async Task<RowSet> ReadRowsAsync(
        RowStatement statement, StatementPlan plan, Run run, int rowCount, int? maxRows = null, Func<int, string>? tooLong = null)
    {
        var rows = plan.NewRows(rowCount);
        var most = maxRows ?? run.Limits.ListRows;
        await foreach (var count in statement.Run(run.Database, run.Values, rows).WithCancellation(run.Cancellation).ConfigureAwait(false))
        {
            // Pages are cut by their size; a list without 'first' ends here, said and not cut in silence.
            if (count > most)
                throw new QueryException(ErrorCodes.ListTooLong, tooLong?.Invoke(most) ?? $"A nested list may have {most} elements over all rows of a page: cut it with 'first' or 'where', or ask for fewer rows.");
            run.Budget.Add(plan.Columns.Count);
        }
        return rows;
    }

    private static async Task ReadListAsync(RowSet owners, ListPlan list, Run run)
    {
        var keys = list.Anchor.Distinct(owners, list.KeyType);
        var entered = run with { Values = new RequestValues { Arguments = run.Values.Arguments, Keys = keys } };
        var elements = keys.Count == 0
            ? list.Elements.NewRows(0)
            : await ReadRowsAsync(list.Statement, list.Elements, entered, 4 * keys.Count).ConfigureAwait(false);
        await CompleteAsync(elements, list.Elements, run).ConfigureAwait(false);
        owners.Extras[list.ExtraIndex] = NestedList.Deal(owners, list.Identity, elements);
    }

    private static async Task ComputeAsync(RowSet rows, ComputedPlan computed, Run run)
    {
        var (values, places) = computed.Requires.Present(rows);
        var results = new object?[rows.Count];
        rows.Extras[computed.ExtraIndex] = results;
        if (places.Length == 0)
            return;
        var computedResults = await computed.Method.InvokeBatch(values, run.Invocation, run.Values.Arguments[computed.ArgumentsIndex]).ConfigureAwait(false);
        for (var i = 0; i < places.Length; i++)
            results[places[i]] = computedResults[i];
    }
}
