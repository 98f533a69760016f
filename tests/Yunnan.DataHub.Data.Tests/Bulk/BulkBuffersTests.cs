using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Bulk;

/// <summary>The batches of SQL Server's bulk copies, sent to SQLite, which checks the references of each row.</summary>
public sealed class BulkBuffersTests
{
    /// <summary>Bulk copies left references unchecked, because batches of tables came in any order.</summary>
    [Fact]
    public async Task Rows_are_sent_after_those_to_which_they_refer()
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var settings = RecordSettings.ReadDefault();
        await using var places = File.OpenRead(DemoSettings.DefaultPath);
        using var target = new BatchedTarget(new SqliteHubDatabase().OpenBulk(context), size: 7);
        using var writer = new BulkWriter(context.Model, target);
        var generator = new RecordGenerator(context, writer, settings, DemoSettings.Read(places));

        Assert.Equal(await generator.RunAsync(settings.Scales[0].Part(0.1m), seed: 7), target.Rows);
    }

    /// <summary>
    /// SQL Server asks for the right to alter a table as soon as numbers are to be kept, and an import writes derived figures in bulk.
    /// </summary>
    [Fact]
    public async Task An_import_writes_no_table_in_bulk_whose_numbers_the_database_gives_out()
    {
        await using var database = await TemporaryDatabase.CreateAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        Assert.DoesNotContain(BulkTable.For(context.Model, typeof(DerivedObservation)).Columns, column => column.IsGenerated);
        Assert.Equal("Id", Assert.Single(BulkTable.For(context.Model, typeof(Payment)).Columns, column => column.IsGenerated).Name);
    }

    private sealed class BatchedTarget : IBulkTarget
    {
        private readonly IBulkTarget _inner;
        private readonly BulkBuffers _buffers;

        public BatchedTarget(IBulkTarget inner, int size)
        {
            _inner = inner;
            _buffers = new BulkBuffers(size, (table, rows) =>
            {
                foreach (var row in rows)
                    _inner.Write(table, row);
                Rows += rows.Count;
            });
        }

        public long Rows { get; private set; }

        public void Write(BulkTable table, object?[] values) => _buffers.Add(table, values);

        public void Flush()
        {
            _buffers.Flush();
            _inner.Flush();
        }

        public void Dispose() => _inner.Dispose();
    }
}
