using System.Data.Common;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Hosting;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>
/// The engine over a library in an SQLite database in memory, or in a database of its own on the <see cref="TestSqlServer"/>; every
/// statement is kept, and checked as T-SQL by the twin model.
/// </summary>
public sealed class LibraryHost : IDisposable
{
    private readonly SqliteConnection? _memory;
    private readonly ServiceProvider _services;
    private readonly ServiceProvider _sqlServer;
    private readonly StatementLog _log = new();
    private readonly FailureLog _failures = new();
    private readonly TSqlRecorder _tsql = new();

    public LibraryHost(IEnumerable<object>? rows = null, EngineLimits? limits = null, DatabaseKind? kind = null)
        : this(rows, limits, [], AddBook, kind)
    {
    }

    private LibraryHost(IEnumerable<object>? rows, EngineLimits? limits, IReadOnlyList<RollupDescriptor> rollups,
        Action<QueryEngineBuilder> addTypes, DatabaseKind? kind = null)
    {
        _memory = (kind ?? TestSqlServer.DefaultKind) == DatabaseKind.Sqlite ? Memory() : null;
        // The name of a server's database is made once, not for each context.
        var server = _memory is null ? TestSqlServer.NewDatabase() : null;
        _services = Services(limits, rollups, addTypes, o => Use(o, server).AddInterceptors(_log));
        _sqlServer = Services(limits, rollups, addTypes, o => TSqlRecorder.Configure(o, _tsql));
        using var context = Context();
        context.Database.EnsureCreated();
        context.AddRange(rows ?? []);
        context.SaveChanges();
        _log.Statements.Clear();
    }

    /// <summary>The root fields, within one test, that asked for one state of the data.</summary>
    public static AsyncLocal<List<object>?> ReadsTogether { get; } = new();

    /// <summary>What the library takes for today; the machine's day where it is null.</summary>
    public DateOnly? Today { get; set; }

    public IReadOnlyList<string> Statements => _log.Statements;

    /// <summary>How many statements all operations have begun, by plans that are kept and by those that are not.</summary>
    public int Begun => _log.Begun;

    public ISchema Schema => _services.GetRequiredService<ISchema>();

    public string Sdl => _services.GetRequiredService<ISchema>().Print();

    public LibraryContext Context() => _services.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContext();

    /// <summary>Statements that the same operation makes for SQL Server.</summary>
    public IReadOnlyList<string> TSqlStatements => _tsql.Statements;

    /// <summary>What the last operation answers where SQL Server gives one made-up row: ones, and texts that are empty lists.</summary>
    public JsonObject TSqlResponse { get; private set; } = [];

    /// <summary>Runs an operation on SQLite, and lets the engine make and check the T-SQL for it.</summary>
    public async Task<JsonObject> RunAsync(string query, object? variables = null, params string[] scopes)
    {
        _log.Statements.Clear();
        _tsql.Clear();
        var text = await TextAsync(_services, query, variables, scopes);
        _log.Statements.Clear();
        // The first answer comes by a plan for this request alone, the second by one that is kept and compiled: to the letter the same.
        Assert.Equal(text, await TextAsync(_services, query, variables, scopes));
        var response = JsonNode.Parse(text)!.AsObject();
        if (!response.ContainsKey("errors"))
        {
            var onSqlServer = await TextAsync(_sqlServer, query, variables, scopes);
            Assert.False(onSqlServer.Contains("\"errors\"", StringComparison.Ordinal), onSqlServer + _failures);
            _tsql.Clear();
            Assert.Equal(onSqlServer, await TextAsync(_sqlServer, query, variables, scopes));
            TSqlResponse = JsonNode.Parse(onSqlServer)!.AsObject();
        }
        return response;
    }

    /// <summary>The answer that tells what an operation costs; the same whether its plan is kept or not.</summary>
    public async Task<JsonObject> CostAsync(string query, object? variables = null, CostReporting cost = CostReporting.Report)
    {
        var text = await TextAsync(_services, query, variables, [], cost);
        _log.Statements.Clear();
        Assert.Equal(text, await TextAsync(_services, query, variables, [], cost));
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>A library in which books are counted by rollups, too.</summary>
    public static LibraryHost WithRollups(IReadOnlyList<Book> books) =>
        new([.. RandomBooks.Authors(), .. books, .. BookRollups.Of(books)], null, BookRollups.All, AddBook);

    /// <summary>A library whose types are declared otherwise.</summary>
    public static LibraryHost WithTypes(IEnumerable<object> rows, Action<QueryEngineBuilder> addTypes) => new(rows, null, [], addTypes);

    private static SqliteConnection Memory()
    {
        var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        using var pragma = memory.CreateCommand();
        pragma.CommandText = "PRAGMA case_sensitive_like = ON";
        pragma.ExecuteNonQuery();
        return memory;
    }

    private DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string? server) => server is null
        ? options.UseSqlite(_memory!, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        : options.UseSqlServer(server, sql => sql.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));

    private ServiceProvider Services(EngineLimits? limits, IReadOnlyList<RollupDescriptor> rollups,
        Action<QueryEngineBuilder> addTypes, Action<DbContextOptionsBuilder> database) => new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(_failures))
        .AddSingleton(limits ?? new EngineLimits())
        .AddSingleton<TimeProvider>(new LibraryClock(this))
        .AddSingleton(new ReadIsolation((_, read, _) =>
        {
            ReadsTogether.Value?.Add(read);
            return read();
        }))
        .AddSingleton(new CursorKey(static () => "the same on both databases"u8.ToArray()))
        .AddDbContextFactory<LibraryContext>(database)
        .AddQueryEngine<LibraryContext>(engine =>
        {
            engine.AddLibrary();
            foreach (var rollup in rollups)
                engine.AddRollup(rollup);
            addTypes(engine);
        })
        .BuildServiceProvider();

    private static void AddBook(QueryEngineBuilder engine)
    {
        engine.Type<Book>().Compute("readingTime", x => new BookLength(x.Pages, x.Author!.Name), ReadingTimes.Compute);
        engine.Type<Author>().Compute("fame", a => new AuthorLife(a.BornOn), Fames.Compute);
    }

    private static async Task<string> TextAsync(ServiceProvider services, string query, object? variables, string[] scopes,
        CostReporting cost = CostReporting.None)
    {
        var executor = services.GetRequiredService<IOperationExecutor>();
        var request = new OperationRequest(query, null,
            variables switch { null => null, JsonElement raw => raw, _ => JsonSerializer.SerializeToElement(variables) })
        { Scopes = new CallerScopes(scopes), Cost = cost };
        using var scope = services.CreateScope();
        var result = await executor.ExecuteAsync(request, queriesOnly: false, scope.ServiceProvider, CancellationToken.None);
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream);
        await result.WriteAsync(writer, CancellationToken.None);
        await writer.FlushAsync();
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The response's data as text; fails on errors.</summary>
    public async Task<JsonObject> DataAsync(string query, object? variables = null)
    {
        var response = await RunAsync(query, variables);
        Assert.False(response.ContainsKey("errors"),
            response.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + _failures);
        return response["data"]!.AsObject();
    }

    /// <summary>The code of the response's first error.</summary>
    public async Task<string?> ErrorAsync(string query, object? variables = null) =>
        (string?)(await RunAsync(query, variables))["errors"]?[0]?["extensions"]?["code"];

    public void Dispose()
    {
        if (_memory is null)
        {
            using var context = Context();
            context.Database.EnsureDeleted();
        }
        _services.Dispose();
        _sqlServer.Dispose();
        _memory?.Dispose();
    }

    /// <summary>A clock in a zone where the day begins long before it does in UTC.</summary>
    private sealed class LibraryClock(LibraryHost library) : TimeProvider
    {
        private static readonly TimeZoneInfo _east = TimeZoneInfo.CreateCustomTimeZone("East", TimeSpan.FromHours(8), null, null);

        public override TimeZoneInfo LocalTimeZone => _east;

        public override DateTimeOffset GetUtcNow() => library.Today is { } today
            ? new DateTimeOffset(today.ToDateTime(new TimeOnly(0, 30)), _east.BaseUtcOffset).ToUniversalTime() : base.GetUtcNow();
    }

    private sealed class StatementLog : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public int Begun { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            Begun++;
            return new(result);
        }
    }
}
