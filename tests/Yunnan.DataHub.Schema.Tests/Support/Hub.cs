using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.Schema.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>
/// The real hub with the real catalogue, over HTTP: on an SQLite file in a folder of its own, or on the SQL Server that
/// HUB_TEST_SQLSERVER names. What it answers without errors is also asked of the <see cref="TSqlTwin"/>.
/// </summary>
public sealed class Hub : IAsyncLifetime
{
    /// <summary>One secret for all databases of the tests: cursors in snapshots stay, and the twin reads those of the hub.</summary>
    internal static readonly CursorKey CursorKey = new(static () => "the cursors of the tests"u8.ToArray());

    private readonly string _folder = Directory.CreateTempSubdirectory("datahub-schema-").FullName;
    private readonly StatementLog _log = new();
    private readonly Dictionary<string, string> _keys = [];
    private EngineWarnings _warnings = null!;
    private TSqlTwin _tsql = null!;
    private TemporaryDatabase? _server;
    private WebApplicationFactory<Program>? _host;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>An API key that allows everything.</summary>
    public string FullKey { get; private set; } = null!;

    /// <summary>The statements that the last operation ran.</summary>
    public IReadOnlyList<string> Statements { get; private set; } = [];

    /// <summary>The statements that the last operation makes for SQL Server.</summary>
    public IReadOnlyList<string> TSqlStatements => _tsql.Statements;

    public async Task InitializeAsync()
    {
        _warnings = EngineWarnings.Create();
        _tsql = TSqlTwin.Create(_warnings);
        _server = TestSqlServer.IsNamed ? await TemporaryDatabase.CreateSeededAsync() : null;
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);
        Client = _host.CreateClient();
        FullKey =
            (await WithDatabaseAsync(context => new ApiKeyStore(context, TimeProvider.System).AddAsync("tests", "tests", Scopes.All)))!;
    }

    public async Task DisposeAsync()
    {
        // A server that can't be reached leaves the hub half made; that failure is the one to show.
        if (_host is not null)
            await _host.DisposeAsync();
        await _tsql.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Sends an operation, with an API key or without, whatever comes of it.</summary>
    public async Task<Answer> PostAsync(string query, object? variables = null, string? key = null)
    {
        var given = variables switch
        {
            null => (JsonElement?)null,
            JsonElement raw => raw,
            _ => JsonSerializer.SerializeToElement(variables)
        };
        var (status, text) = await SendAsync(query, given, key);
        _log.Clear();
        // The first answer comes by a plan for this request alone, the second by one that is kept and compiled: to the letter the same.
        Assert.Equal((status, text), await SendAsync(query, given, key));
        Statements = _log.Statements;

        var answer = new Answer(status, JsonNode.Parse(text)!.AsObject());
        if (!answer.Body.ContainsKey("errors"))
        {
            await _tsql.RunAsync(query, given);
            _warnings.AssertNone();
            Assert.True(Statements.Count == 0 || _tsql.Statements.Count > 0, "The same operation makes no T-SQL.");
        }
        return answer;
    }

    /// <summary>The data of an operation's answer; fails on errors.</summary>
    public async Task<JsonObject> DataAsync(string query, object? variables = null, string? key = null) =>
        (await PostAsync(query, variables, key)).Data;

    /// <summary>An API key that allows these scopes and no others; none where there are none.</summary>
    public async Task<string?> KeyAsync(IEnumerable<string> scopes)
    {
        string[] wanted = [.. scopes];
        var name = string.Join(' ', wanted);
        if (wanted.Length > 0 && !_keys.ContainsKey(name))
            _keys.Add(name,
                (await WithDatabaseAsync(context => new ApiKeyStore(context, TimeProvider.System).AddAsync(name, "tests", wanted)))!);
        return _keys.GetValueOrDefault(name);
    }

    /// <summary>
    /// The text of an operation's answer from another client than <see cref="Client"/>, such as one of another hub over the same database.
    /// </summary>
    public static async Task<string> TextAsync(HttpClient client, string query, object? variables = null, string? key = null)
    {
        using var request = Request(query, variables, key);
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Another hub over the same database, with settings of its own.</summary>
    public WebApplicationFactory<Program> Beside(params (string Name, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
    {
        Configure(builder);
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
    });

    /// <summary>A service of the hub.</summary>
    public T Service<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    /// <summary>Works with the hub's database as a program behind the API does.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<HubDbContext, Task<T>> work)
    {
        await using var context = await _host!.Services.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContextAsync();
        return await work(context);
    }

    /// <summary>Imports a CSV text of observations, which must be good.</summary>
    public async Task ImportFiguresAsync(string csv)
    {
        var path = Path.Combine(_folder, "figures.csv");
        await File.WriteAllTextAsync(path, csv);
        var result = await new RecordImport(
            Service<IDbContextFactory<HubDbContext>>(), Service<IHubDatabaseProvider>(), Service<IConfiguration>(), TimeProvider.System)
            .RunAsync(ImportableRecords.All.Single(record => record.Name == "observations"), path);
        Assert.True(result.Accepted, string.Join('\n', result.Rejected));
    }

    /// <summary>Counts rollups and derived figures after records were written past the hub.</summary>
    public async Task CountRecordsAsync() => await WithDatabaseAsync(async context =>
    {
        await new RecordFigures(context, _host!.Services.GetRequiredService<IHubDatabaseProvider>(), TimeProvider.System).RebuildAsync();
        return 0;
    });

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(string query, JsonElement? variables, string? key)
    {
        using var request = Request(query, variables, key);
        using var response = await Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static HttpRequestMessage Request(string query, object? variables, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }

    private void Configure(IWebHostBuilder builder)
    {
        // Production: no demonstration figures, so that only the documents speak.
        builder.UseEnvironment("Production");
        builder.UseSetting("Hub:Logging:Level", "Warning");
        builder.UseSetting("Hub:Sqlite:Path", Path.Combine(_folder, "hub.db"));
        // Which statements run must not depend on what was asked before.
        builder.UseSetting("Hub:Cache:AnswersMiB", "0");
        foreach (var (name, value) in _server?.Settings ?? new Dictionary<string, string?>())
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<HubDbContext>(options => options.AddInterceptors(_log))
            .AddSingleton(CursorKey)
            .AddSingleton(new ProgressFigures(0))
            .AddSingleton(LoggerFactory.Create(logging => logging.AddProvider(_warnings))));
    }
}
