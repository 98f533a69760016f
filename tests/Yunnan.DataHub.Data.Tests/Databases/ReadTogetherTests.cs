using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>Reads that belong together see one state of the data.</summary>
public sealed class ReadTogetherTests
{
    [Fact]
    public async Task What_is_written_between_two_reads_is_seen_by_neither_and_by_the_next()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var reader = database.Context();
        var (first, second) = await database.Provider.ReadTogetherAsync(
            reader,
            async () =>
            {
                var before = await reader.SeedFiles.CountAsync();
                await using var writer = database.Context();
                writer.SeedFiles.Add(new SeedFile { Name = "another", Hash = "0", SeededAt = DateTime.UnixEpoch });
                await writer.SaveChangesAsync();
                return (before, await reader.SeedFiles.CountAsync());
            },
            CancellationToken.None);
        Assert.Equal(first, second);
        Assert.Equal(first + 1, await reader.SeedFiles.CountAsync());
        Assert.Null(reader.Database.CurrentTransaction);
    }

    [Fact]
    public async Task A_read_that_fails_leaves_no_transaction_behind()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = database.Context();
        await Assert.ThrowsAsync<TimeoutException>(
            () => database.Provider.ReadTogetherAsync<int>(context, () => throw new TimeoutException(), CancellationToken.None));
        context.SeedFiles.Add(new SeedFile { Name = "another", Hash = "0", SeededAt = DateTime.UnixEpoch });
        await context.SaveChangesAsync();
        Assert.Equal(1, await context.SeedFiles.CountAsync());
    }
}
