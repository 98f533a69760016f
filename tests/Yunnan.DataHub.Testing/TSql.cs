using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Yunnan.DataHub.Testing;

/// <summary>Reads T-SQL with SQL Server's own parser, at the level of SQL Server 2022.</summary>
public static class TSql
{
    /// <summary>Throws where the text is not T-SQL.</summary>
    public static void Check(string sql) => Parse(sql);

    /// <summary>The first batch of a text; throws where it is not T-SQL.</summary>
    public static TSqlBatch Parse(string sql)
    {
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        if (errors.Count > 0)
            throw new InvalidOperationException($"Line {errors[0].Line}, column {errors[0].Column}: {errors[0].Message}\n{sql}");
        var refused = new RefusedSubqueries();
        script.Accept(refused);
        return refused.Found is { } found
            ? throw new InvalidOperationException($"SQL Server takes no subquery in {found}.\n{sql}") : script.Batches[0];
    }

    /// <summary>
    /// Finds what is T-SQL by its grammar and yet refused by the server: a subquery in the argument of an aggregate function (error 130) or
    /// in what is grouped by (error 144).
    /// </summary>
    private sealed class RefusedSubqueries : TSqlFragmentVisitor
    {
        private static readonly string[] _aggregates = ["COUNT", "COUNT_BIG", "SUM", "AVG", "MIN", "MAX"];

        /// <summary>Where one stands; null where none does.</summary>
        public string? Found { get; private set; }

        public override void Visit(FunctionCall node)
        {
            if (node.OverClause is null && _aggregates.Contains(node.FunctionName.Value, StringComparer.OrdinalIgnoreCase))
                Check(node.Parameters, $"the argument of {node.FunctionName.Value}");
        }

        public override void Visit(GroupByClause node) => Check(node.GroupingSpecifications, "GROUP BY");

        private void Check(IEnumerable<TSqlFragment> parts, string place)
        {
            var subqueries = new Subqueries();
            foreach (var part in parts)
                part.Accept(subqueries);
            if (subqueries.Any)
                Found ??= place;
        }
    }

    private sealed class Subqueries : TSqlFragmentVisitor
    {
        public bool Any { get; private set; }

        public override void Visit(QuerySpecification node) => Any = true;
    }
}
