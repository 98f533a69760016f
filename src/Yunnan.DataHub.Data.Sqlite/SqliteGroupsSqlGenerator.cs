using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Sqlite.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data.Sqlite;

#pragma warning disable EF1001 // EF has no other place at which the SQL of a provider is written.

/// <summary>
/// Writes <c>GROUP BY +column</c> where an index begins with the column and none holds all that is read of the table. To save itself a
/// sorting, SQLite would read the table in that index's order, row by row from all over the file: with five million rows that takes seven
/// times as long. The sign keeps it from that.
/// </summary>
internal sealed class SqliteGroupsSqlGenerator(QuerySqlGeneratorDependencies dependencies) : SqliteQuerySqlGenerator(dependencies)
{
    private readonly ISqlGenerationHelper _names = dependencies.SqlGenerationHelper;

    protected override Expression VisitSelect(SelectExpression selectExpression) => base.VisitSelect(selectExpression.GroupBy.Count == 0
        ? selectExpression
        : selectExpression.Update(
            selectExpression.Tables, selectExpression.Predicate, [.. selectExpression.GroupBy.Select(term => Term(term, selectExpression))],
            selectExpression.Having, selectExpression.Projection, selectExpression.Orderings, selectExpression.Offset,
            selectExpression.Limit));

    private SqlExpression Term(SqlExpression term, SelectExpression select) => term is ColumnExpression column && Misleads(column, select)
        ? new SqlFragmentExpression($"+{_names.DelimitIdentifier(column.TableAlias)}.{_names.DelimitIdentifier(column.Name)}")
        : term;

    private static bool Misleads(ColumnExpression column, SelectExpression select) =>
        select.Tables.Select(table => table is JoinExpressionBase join ? join.Table : table)
            .FirstOrDefault(table => table.Alias == column.TableAlias) switch
        {
            TableExpression { Table: ITable table } =>
                table.Indexes.Any(index => index.Columns[0].Name == column.Name) && !IsHeldByIndex(table, column.TableAlias, select),
            SelectExpression inner =>
                inner.Projection.FirstOrDefault(projected => projected.Alias == column.Name)?.Expression is ColumnExpression source
                    && Misleads(source, inner),
            _ => false,
        };

    private static bool IsHeldByIndex(ITable table, string alias, SelectExpression select)
    {
        var read = new ColumnsOf(alias);
        read.Visit(select);
        return table.Indexes.Any(index => read.Names.IsSubsetOf(index.Columns.Select(column => column.Name)));
    }

    private sealed class ColumnsOf(string alias) : ExpressionVisitor
    {
        public HashSet<string> Names { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is ColumnExpression column && column.TableAlias == alias)
                Names.Add(column.Name);
            return base.VisitExtension(node);
        }
    }
}

/// <summary>Makes the generator of each statement.</summary>
internal sealed class SqliteGroupsSqlGeneratorFactory(QuerySqlGeneratorDependencies dependencies) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new SqliteGroupsSqlGenerator(dependencies);
}
