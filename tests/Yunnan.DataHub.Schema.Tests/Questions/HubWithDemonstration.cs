using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>A hub of its own with the demonstration data, and the same rows as objects.</summary>
public sealed class HubWithDemonstration : IAsyncLifetime
{
    public Hub Hub { get; } = new();

    /// <summary>The rows, read past the query engine.</summary>
    public DemonstrationRows Rows { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Hub.InitializeAsync();
        Rows = await Hub.WithDatabaseAsync(async context =>
        {
            IHubDatabaseProvider provider = context.Database.IsSqlite() ? new SqliteHubDatabase() : new SqlServerHubDatabase();
            await DemoData.LoadAsync(context, provider, TimeProvider.System);
            await DemoRecords.LoadAsync(context, provider, TimeProvider.System);
            return await DemonstrationRows.ReadAsync(context);
        });
    }

    public Task DisposeAsync() => Hub.DisposeAsync();

    /// <summary>The answer to a question, with a key that has the scopes it needs and no others.</summary>
    /// <param name="id">The question.</param>
    /// <param name="variables">Variables other than their defaults.</param>
    public async Task<JsonObject> AskAsync(string id, object? variables = null)
    {
        var question = Question.Named(id);
        return await Hub.DataAsync(question.Text, variables, await Hub.KeyAsync(question.Scopes));
    }

    /// <summary>The elements of a list in the answer, each as a line of some of its fields, sorted.</summary>
    /// <param name="id">The question.</param>
    /// <param name="path">Where the list is, such as <c>sites.nodes</c>.</param>
    /// <param name="fields">The fields of an element, such as <c>region.nameZh</c>.</param>
    public async Task<IReadOnlyList<string>> LinesAsync(string id, string path, params string[] fields)
    {
        var list = Line.At(await AskAsync(id), path)!.AsArray();
        Assert.NotEmpty(list);
        return [.. list.Select(element => Line.Of(fields.Select(field => Line.At(element!, field)))).Order(StringComparer.Ordinal)];
    }
}
