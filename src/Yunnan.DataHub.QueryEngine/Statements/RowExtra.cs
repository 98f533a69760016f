using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>What is added to all rows of a level once they are read: a list, a computed field, figures of a list.</summary>
internal abstract class RowExtra
{
    /// <summary>Reads it for all rows at once.</summary>
    public abstract Task<object> ReadAsync(RowSet rows, StatementContext context);

    /// <summary>Checks what a request gives to it.</summary>
    /// <exception cref="QueryException">A value is no good.</exception>
    public virtual void Check(RequestValues values)
    {
    }

    /// <summary>Lets EF compile its statements.</summary>
    public virtual void Compile()
    {
    }
}

/// <summary>A nested list: one more statement for all rows of the level.</summary>
/// <param name="anchor">The column of the key that the list's statement is entered with.</param>
/// <param name="keyType">The key's type.</param>
/// <param name="identity">The columns that tell the owning objects apart; the list's statement returns the same values first.</param>
/// <param name="statement">Reads the elements for a set of keys.</param>
/// <param name="elements">What is read of each element.</param>
internal sealed class ListPlan(Column anchor, Type keyType, IReadOnlyList<Column> identity, SelectStatement statement,
    StatementPlan elements) : RowExtra
{
    public override async Task<object> ReadAsync(RowSet rows, StatementContext context)
    {
        var keys = anchor.Distinct(rows, keyType);
        var read = keys.Count == 0
            ? elements.NewRows(0)
            : await StatementRunner.ReadAsync(statement, elements, context.Entered(keys), 4 * keys.Count).ConfigureAwait(false);
        await StatementRunner.CompleteAsync(read, elements, context).ConfigureAwait(false);
        return NestedList.Distribute(rows, identity, read);
    }

    public override void Check(RequestValues values)
    {
        statement.Parameters.Check(values);
        elements.CheckExtras(values);
    }

    public override void Compile()
    {
        statement.Compile();
        elements.CompileExtras();
    }
}

/// <summary>A computed field: one call for all rows of the level.</summary>
/// <param name="requires">What the computation needs of a row.</param>
/// <param name="method">The computation.</param>
/// <param name="argumentsIndex">The place of its arguments among those of the operation.</param>
/// <param name="selection">Which fields of the results are asked for.</param>
internal sealed class ComputedPlan(Column requires, BatchMethod method, int argumentsIndex, FieldSelection selection) : RowExtra
{
    public override async Task<object> ReadAsync(RowSet rows, StatementContext context) => await StatementRunner
        .ComputeAsync(rows, requires, method, context.Values.Arguments[argumentsIndex], selection, context).ConfigureAwait(false);
}
