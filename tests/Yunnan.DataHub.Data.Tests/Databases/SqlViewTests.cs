using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Snapshooter.Xunit;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>
/// The views for tools that speak only SQL are a contract: their columns are held against a file, and both databases have the same.
/// </summary>
public sealed partial class SqlViewTests
{
    private static readonly string[] _views =
    [
        .. typeof(SqliteHubDatabase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("report_", StringComparison.Ordinal))
            .Select(name => name[..^".sql".Length]).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Views => [.. _views];

    /// <summary>A column that comes, goes or gets another name is a change of contract: docs/sql-views.md has to tell it.</summary>
    [Fact]
    public async Task The_columns_of_all_views_are_those_of_the_contract()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = database.Context();
        await context.Database.OpenConnectionAsync();
        var columns = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var view in _views)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {view} WHERE 1 = 0";
            await using var reader = await command.ExecuteReaderAsync();
            columns[view] = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            Assert.All(columns[view], name => Assert.Matches(SnakeCase(), name));
        }
        Snapshot.Match(string.Join('\n', columns.Select(view => $"{view.Key}\n{string.Concat(view.Value.Select(name => $"  {name}\n"))}")));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Both_databases_have_the_same_view(string view)
    {
        var sqlite = Text<SqliteHubDatabase>(view).Replace(" / 10000.0", "", StringComparison.Ordinal).TrimEnd().TrimEnd(';');
        var server = Create(view).Replace('[', '"').Replace(']', '"');
        Assert.Equal(Words(sqlite[sqlite.IndexOf("CREATE VIEW", StringComparison.Ordinal)..]), Words(server));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void The_view_of_SQL_Server_is_valid_T_SQL(string view)
    {
        var script = Assert.IsType<TSqlScript>(Parse(Create(view)));
        Assert.IsType<CreateViewStatement>(script.Batches.Single().Statements.Single());
    }

    /// <summary>Numbers are told as the words of the API, all of them.</summary>
    [Theory]
    [MemberData(nameof(Views))]
    public void Enums_are_words_without_a_gap(string view)
    {
        var enums = typeof(Target).Assembly.GetTypes().Where(type => type.IsEnum)
            .Select(type => string.Join(' ', Enum.GetValues(type).Cast<object>().Order()
                .Select(value => $"{(int)value} {Upper(value.ToString()!)}")))
            .ToHashSet();
        var text = Text<SqliteHubDatabase>(view);
        var columns = EnumColumn().Matches(text);
        Assert.Equal(text.Split("CASE ").Length - 1, columns.Count);
        foreach (Match match in columns)
        {
            var words = string.Join(' ', Case().Matches(match.Value).Select(word => $"{word.Groups[1]} {word.Groups[2]}"));
            Assert.True(enums.Contains(words), $"{view} has words that no enum has: {words}");
        }
    }

    [Fact]
    public void The_role_sees_each_view_and_nothing_else()
    {
        var granted = Granted().Matches(Text<SqlServerHubDatabase>("ReportsRole")).Select(match => match.Groups[1].Value);
        Assert.Equal(_views, granted.Order(StringComparer.Ordinal));
        Parse(Text<SqlServerHubDatabase>("ReportsRole"));
    }

    /// <summary>The statement that a file of SQL Server runs as a text.</summary>
    private static string Create(string view)
    {
        var script = Assert.IsType<TSqlScript>(Parse(Text<SqlServerHubDatabase>(view)));
        var execute = Assert.IsType<ExecuteStatement>(script.Batches.Single().Statements.Single());
        var strings = Assert.IsType<ExecutableStringList>(execute.ExecuteSpecification.ExecutableEntity);
        return Assert.IsType<StringLiteral>(strings.Strings.Single()).Value;
    }

    private static TSqlFragment Parse(string text)
    {
        using var reader = new StringReader(text);
        var script = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(error => $"line {error.Line}: {error.Message}"));
        return script;
    }

    private static string Text<TProvider>(string file)
    {
        using var reader = new StreamReader(typeof(TProvider).Assembly.GetManifestResourceStream(file + ".sql")!);
        return reader.ReadToEnd();
    }

    /// <summary>Lines may be broken elsewhere.</summary>
    private static string Words(string text) => Blanks().Replace(text, " ").Trim();

    private static string Upper(string member) => WordStart().Replace(member, "_$0").ToUpperInvariant();

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("""CASE \S+\s[^;]*?\bEND AS "\w+"(?=,|\s)""")]
    private static partial Regex EnumColumn();

    [GeneratedRegex(@"WHEN (\d+) THEN '(\w+)'")]
    private static partial Regex Case();

    [GeneratedRegex(@"GRANT SELECT ON \[(\w+)\] TO \[datahub_reports\]")]
    private static partial Regex Granted();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();
}
