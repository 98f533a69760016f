using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>What one SQL statement reads of each row, and what is to be added to the rows afterwards.</summary>
internal sealed class StatementPlan(ParameterExpression parameter)
{
    public List<Column> Columns { get; } = [];
    public List<ListPlan> Lists { get; } = [];
    public List<ComputedPlan> Computed { get; } = [];
    public int Extras => Lists.Count + Computed.Count;

    /// <summary>The statement that reads the columns of a query's rows.</summary>
    public SelectStatement Select(Expression query, ParameterSet parameters)
    {
        // rows.Put(0, x.A).Put(1, x.B).Complete(): EF calls it for each row with the values of their own types.
        var row = Expression.Call(Columns.Aggregate((Expression)SelectStatement.Rows, (rows, column) => column.Put(rows)),
            nameof(RowSet.Complete), null);
        return new SelectStatement(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [parameter.Type, row.Type], query,
                Expression.Quote(Expression.Lambda(row, parameter))),
            parameters);
    }

    /// <summary>A set for rows of the statement, with room for so many at first.</summary>
    public RowSet NewRows(int capacity) => new(Columns, Extras, capacity);

    /// <summary>A further column.</summary>
    public Column Add(Expression value)
    {
        var column = Column.Create(value, Columns.Count);
        Columns.Add(column);
        return column;
    }

    /// <summary>Checks what a request gives to the lists, at all depths.</summary>
    /// <exception cref="QueryException">A value is no good.</exception>
    public void CheckLists(RequestValues values)
    {
        foreach (var list in Lists)
        {
            list.Statement.Parameters.Check(values);
            list.Elements.CheckLists(values);
        }
    }

    /// <summary>Compiles the statements of the lists, at all depths.</summary>
    public void CompileLists(Type contextType)
    {
        foreach (var list in Lists)
        {
            list.Statement.Compile(contextType);
            list.Elements.CompileLists(contextType);
        }
    }
}

/// <summary>A nested list: one more statement for all rows of the level.</summary>
/// <param name="ExtraIndex">Where the list goes in its row.</param>
/// <param name="Anchor">The column of the key that the list's statement is entered with.</param>
/// <param name="KeyType">The key's type.</param>
/// <param name="Identity">The columns that tell the owning objects apart; the list's statement returns the same values first.</param>
/// <param name="Statement">Reads the elements for a set of keys.</param>
/// <param name="Elements">What is read of each element.</param>
internal sealed record ListPlan(int ExtraIndex, Column Anchor, Type KeyType, IReadOnlyList<Column> Identity, SelectStatement Statement,
    StatementPlan Elements);

/// <summary>A computed field: one call for all rows of the level.</summary>
/// <param name="ExtraIndex">Where the results go in their rows.</param>
/// <param name="Requires">The column of what it needs of a row.</param>
/// <param name="Method">The field's method.</param>
/// <param name="ArgumentsIndex">The place of the field's arguments.</param>
/// <param name="Selection">Which fields of the results are asked for.</param>
internal sealed record ComputedPlan(int ExtraIndex, Column Requires, BatchMethod Method, int ArgumentsIndex, FieldSelection Selection);
