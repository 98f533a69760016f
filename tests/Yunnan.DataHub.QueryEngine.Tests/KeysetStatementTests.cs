using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>How each of the two databases is asked for the next page; the recorder takes SQL Server's place.</summary>
public sealed class KeysetStatementTests
{
    /// <summary>SQL Server gives decimals with all the digits of the column, SQLite without: cursors of equal rows differed.</summary>
    [Fact]
    public async Task Equal_rows_have_equal_cursors_on_both_databases()
    {
        using var library = new LibraryHost([new Book { Id = 1, Price = 1 }], kind: DatabaseKind.Sqlite);
        var cursor =
            (await library.DataAsync("{ books(order: [{ price: ASC }]) { pageInfo { endCursor } } }"))["books"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal((string)cursor!, (string)library.TSqlResponse["data"]!["books"]!["pageInfo"]!["endCursor"]!);
    }

    [Fact]
    public async Task SQLite_enters_the_index_at_the_cursor_itself_and_SQL_Server_at_its_first_key()
    {
        using var library = new LibraryHost([.. Enumerable.Range(1, 10).Select(i => new Book { Id = i, Title = "同" })],
            kind: DatabaseKind.Sqlite);
        const string Query =
            "query($after: String) { books(first: 3, after: $after, order: [{ title: ASC }]) { nodes { title } pageInfo { endCursor } } }";
        var first = await library.DataAsync(Query);
        await library.DataAsync(Query, new { after = (string)first["books"]!["pageInfo"]!["endCursor"]! });
        Assert.Contains("""WHERE ("b"."Title", "b"."Id") > (@p""", Assert.Single(library.Statements), StringComparison.Ordinal);
        // Else SQLite would not take the number of the row into the index.
        Assert.Contains("COLLATE BINARY)", Assert.Single(library.Statements), StringComparison.Ordinal);
        Assert.Contains("[b].[Title] >= @", Assert.Single(library.TSqlStatements), StringComparison.Ordinal);
    }
}
