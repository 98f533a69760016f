using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>Statements that come again on a connection are prepared once, and read what they would read.</summary>
public sealed class PreparedStatementTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("datahub-prepared");

    [Fact]
    public async Task They_run_with_the_values_of_each_time()
    {
        await using var context = await OpenAsync();
        foreach (var id in (int[])[1, 2, 3, 2, 99, 1])
            Assert.Equal(id == 99 ? [] : [$"name {id}"], await NamesAsync(context, id));
        // Null is another statement, and the same value may come as both.
        string?[] names = [null, "name 2", null, "name 2"];
        foreach (var name in names)
            Assert.Equal(name is null ? 0 : 1, await context.Things.CountAsync(thing => thing.Name == name));
    }

    [Fact]
    public async Task One_whose_rows_are_being_read_does_not_run_twice()
    {
        await using var context = await OpenAsync();
        for (var i = 0; i < 3; i++)
            await NamesAsync(context, 1);
        await using var outer = context.Things.Where(thing => thing.Id > 0).OrderBy(thing => thing.Id).AsAsyncEnumerable()
            .GetAsyncEnumerator();
        var read = new List<int>();
        while (await outer.MoveNextAsync())
        {
            read.Add(outer.Current.Id);
            Assert.Equal(3, await context.Things.Where(thing => thing.Id > 0).OrderBy(thing => thing.Id).CountAsync());
            var inner = await context.Things.Where(thing => thing.Id > 0).OrderBy(thing => thing.Id).ToListAsync();
            Assert.Equal([1, 2, 3], inner.Select(thing => thing.Id));
        }
        Assert.Equal([1, 2, 3], read);
    }

    [Fact]
    public async Task They_see_another_table_of_the_same_name()
    {
        await using var context = await OpenAsync();
        for (var i = 0; i < 3; i++)
            Assert.Equal(["name 1"], await NamesAsync(context, 1));
        await using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText =
                """
                ALTER TABLE "Things" RENAME TO "Former";
                CREATE TABLE "Things" ("Name" TEXT NULL, "Id" INTEGER PRIMARY KEY);
                INSERT INTO "Things" VALUES ('new', 1);
                """;
            await command.ExecuteNonQueryAsync();
        }
        for (var i = 0; i < 3; i++)
            Assert.Equal(["new"], await NamesAsync(context, 1));
    }

    /// <summary>A handle goes back to the pool, and the connection's next one may be another.</summary>
    [Fact]
    public async Task They_run_on_a_connection_that_was_closed_and_is_open_again()
    {
        await using var first = await OpenAsync();
        await using var second = Context();
        await using var third = Context();
        for (var i = 0; i < 20; i++)
        {
            // Who closes first opens last: handles go round.
            ThingContext[] order = i % 2 == 0 ? [first, second, third] : [third, first, second];
            foreach (var context in order)
                await context.Database.OpenConnectionAsync();
            foreach (var context in order)
                Assert.Equal(["name 1"], await NamesAsync(context, 1));
            if (i == 10)
                SqliteConnection.ClearAllPools();
            foreach (var context in order)
                await context.Database.CloseConnectionAsync();
            if (i == 15)
                SqliteConnection.ClearAllPools();
            Assert.Equal(["name 2"], await NamesAsync(second, 2));
        }
    }

    [Fact]
    public async Task They_run_in_a_transaction_and_after_it()
    {
        await using var context = await OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await using (await context.Database.BeginTransactionAsync())
            {
                context.Add(new Thing { Id = 10 + i, Name = "unseen" });
                await context.SaveChangesAsync();
                Assert.Equal(["unseen"], await NamesAsync(context, 10 + i));
            }
            context.ChangeTracker.Clear();
            Assert.Empty(await NamesAsync(context, 10 + i));
        }
    }

    [Fact]
    public async Task More_than_are_kept_run_as_well()
    {
        await using var context = await OpenAsync();
        for (var round = 0; round < 3; round++)
        {
            for (var n = 1; n < 40; n++)
                Assert.Equal(3, await context.Things.TagWith($"{n}").CountAsync());
        }
    }

    [Fact]
    public async Task One_that_failed_runs_again()
    {
        await using var context = await OpenAsync();
        for (var i = 0; i < 4; i++)
        {
            using var stop = new CancellationTokenSource();
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.Things.Where(t => t.Id == i).ToListAsync(stop.Token));
            Assert.Equal(i is > 0 and < 4 ? 1 : 0, (await context.Things.Where(t => t.Id == i).ToListAsync()).Count);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private string File => Path.Combine(_folder.FullName, "things.db");

    private static async Task<List<string?>> NamesAsync(ThingContext context, int id) =>
        await context.Things.Where(thing => thing.Id == id).Select(thing => thing.Name).ToListAsync();

    /// <summary>With its connection open, as the engine has those that it keeps.</summary>
    private async Task<ThingContext> OpenAsync()
    {
        var context = Context();
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Enumerable.Range(1, 3).Select(id => new Thing { Id = id, Name = $"name {id}" }));
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        await context.Database.OpenConnectionAsync();
        return context;
    }

    private ThingContext Context()
    {
        var options = new DbContextOptionsBuilder<ThingContext>();
        options.UseHubSqlite($"Data Source={File}", Testing.TestSqlite.IsTuned);
        return new ThingContext(options.Options);
    }

    private sealed class ThingContext(DbContextOptions<ThingContext> options) : DbContext(options)
    {
        public DbSet<Thing> Things => Set<Thing>();
    }

    private sealed class Thing
    {
        public int Id { get; init; }

        public string? Name { get; init; }
    }
}
