using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Rollups;

/// <summary>
/// One statement in several forms: over the record, and over each rollup of it that holds what the statement needs. Which one runs is
/// decided with each request's values, because the dates that are asked for may or may not be where a rollup's periods end.
/// </summary>
internal sealed class RollupStatements<TStatement>(TStatement record,
    IReadOnlyList<(TStatement Statement, IReadOnlyList<RollupBound> Bounds)> rollups)
    where TStatement : Statement
{
    /// <summary>Whether a rollup may serve it.</summary>
    public bool HasRollup => rollups.Count > 0;

    /// <summary>The statement in all the forms that it has.</summary>
    /// <param name="record">The statement over the record.</param>
    /// <param name="declared">The record's rollups, the smallest first.</param>
    /// <param name="database">A context to take sources from.</param>
    public static RollupStatements<TStatement> Create(TStatement record, IEnumerable<RollupDescriptor> declared, DbContext database) =>
        new(record,
            [.. declared.Select(rollup => Over(rollup, record, database))
                .OfType<(TStatement Statement, IReadOnlyList<RollupBound> Bounds)>()]);

    /// <inheritdoc cref="Statement.Compile"/>
    public void Compile()
    {
        record.Compile();
        foreach (var (statement, _) in rollups)
            statement.Compile();
    }

    /// <summary>The form to run for these values: over the first rollup that serves them, else over the record.</summary>
    public TStatement For(RequestValues values)
    {
        var chosen = 0;
        while (chosen < rollups.Count && !rollups[chosen].Bounds.All(bound => bound.IsAligned(values)))
            chosen++;
        return chosen < rollups.Count ? rollups[chosen].Statement : record;
    }

    /// <summary>The statement over a rollup, with the bounds that have to be aligned; null where the rollup can't answer it.</summary>
    private static (TStatement Statement, IReadOnlyList<RollupBound> Bounds)? Over(RollupDescriptor rollup, TStatement record,
        DbContext database) =>
        RollupRewriter.Rewrite(rollup, database, record.Body, record.Parameters) is var (query, needed, bounds)
            ? ((TStatement)record.With(query, needed), bounds) : null;
}
