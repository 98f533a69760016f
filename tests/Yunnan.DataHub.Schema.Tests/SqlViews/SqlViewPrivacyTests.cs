using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Schema.Tests.Privacy;
using Yunnan.DataHub.Schema.Tests.Questions;

namespace Yunnan.DataHub.Schema.Tests.SqlViews;

/// <summary>What docs/privacy.md closes is in no view: whoever reads views has no scopes.</summary>
[Collection(QuestionCollection.Name)]
public sealed partial class SqlViewPrivacyTests(HubWithDemonstration demonstration)
{
    [Fact]
    public async Task No_view_reads_a_person_or_a_column_that_is_closed()
    {
        var types = await demonstration.Hub.WithDatabaseAsync(context => Task.FromResult(context.Model.GetEntityTypes()
            .Where(type => !type.IsOwned() && type.GetTableName() is not null)
            .ToDictionary(type => type.GetTableName()!, type => type.ClrType)));
        var columns = 0;
        foreach (var name in Views())
        {
            using var reader = new StreamReader(typeof(SqliteHubDatabase).Assembly.GetManifestResourceStream(name)!);
            var view = await reader.ReadToEndAsync();
            var tables = Table().Matches(view).ToDictionary(table => table.Groups[2].Value, table => types[table.Groups[1].Value]);
            Assert.DoesNotContain(typeof(Person), tables.Values);
            foreach (Match column in Column().Matches(view))
            {
                var type = tables[column.Groups[1].Value];
                var record = HubRollups.All.FirstOrDefault(rollup => rollup.Type == type)?.Record ?? type;
                var field = char.ToLowerInvariant(column.Groups[2].Value[0]) + column.Groups[2].Value[1..];
                Assert.False(ClosedFacts.Of(record.Name).Contains(field), $"{name} shows {record.Name}.{field}.");
                columns++;
            }
        }
        Assert.True(columns > 200, $"{columns} columns were found.");
    }

    /// <summary>Sites and establishments may bear the name of a person.</summary>
    [Fact]
    public async Task No_view_names_a_site_or_an_establishment()
    {
        foreach (var name in Views())
        {
            using var reader = new StreamReader(typeof(SqliteHubDatabase).Assembly.GetManifestResourceStream(name)!);
            var view = await reader.ReadToEndAsync();
            var tables = Table().Matches(view).ToDictionary(table => table.Groups[2].Value, table => table.Groups[1].Value);
            Assert.DoesNotContain("Establishments", tables.Values);
            Assert.DoesNotContain(Column().Matches(view), column =>
                tables[column.Groups[1].Value] == "Sites" && column.Groups[2].Value is ("NameZh" or "Number"));
        }
    }

    private static IEnumerable<string> Views() => typeof(SqliteHubDatabase).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("report_", StringComparison.Ordinal));

    [GeneratedRegex("""(?:FROM|JOIN) "(\w+)" AS (\w+)""")]
    private static partial Regex Table();

    [GeneratedRegex("""\b(\w+)\."(\w+)""")]
    private static partial Regex Column();
}
