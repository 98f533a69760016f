using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>What one SQL statement reads of each row, and what is to be added to the rows afterwards.</summary>
internal sealed class StatementPlan(ParameterExpression parameter)
{
    private readonly Dictionary<string, Column> _byText = new(StringComparer.Ordinal);

    public List<Column> Columns { get; } = [];

    /// <summary>What is added to the rows once they are read.</summary>
    public List<RowExtra> Extras { get; } = [];

    /// <summary>The parameters of the columns.</summary>
    public ParameterSet Parameters { get; } = new("c");

    /// <summary>The statement that reads the columns of a query's rows.</summary>
    public SelectStatement Select(Expression query, ParameterSet parameters)
    {
        parameters.KeepAll(Parameters);
        // rows.Put(0, x.A).Put(1, x.B).Complete(): EF calls it for each row with the values of their own types.
        var row = Expression.Call(Columns.Aggregate((Expression)SelectStatement.Rows, (rows, column) => column.Put(rows)),
            nameof(RowSet.Complete), null);
        return new SelectStatement(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [parameter.Type, row.Type], query,
                Expression.Quote(Expression.Lambda(row, parameter))),
            parameters);
    }

    /// <summary>A set for rows of the statement, with room for so many at first.</summary>
    public RowSet NewRows(int capacity) => new(Columns, Extras.Count, capacity);

    /// <summary>The column that holds this value.</summary>
    public Column Column(Expression value)
    {
        var text = $"{value} {value.Type}";
        if (!_byText.TryGetValue(text, out var column))
        {
            _byText.Add(text, column = Projection.Column.Create(value, Columns.Count));
            Columns.Add(column);
        }
        return column;
    }

    /// <summary>A further extra; its place among them.</summary>
    public int Add(RowExtra extra)
    {
        Extras.Add(extra);
        return Extras.Count - 1;
    }

    /// <summary>Checks what a request gives to the extras, at all depths.</summary>
    /// <exception cref="QueryException">A value is no good.</exception>
    public void CheckExtras(RequestValues values) => Extras.ForEach(extra => extra.Check(values));

    /// <summary>Compiles the statements of the extras, at all depths.</summary>
    public void CompileExtras() => Extras.ForEach(extra => extra.Compile());
}
