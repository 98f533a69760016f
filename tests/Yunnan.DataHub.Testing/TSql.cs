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
        return script.Batches[0];
    }
}
