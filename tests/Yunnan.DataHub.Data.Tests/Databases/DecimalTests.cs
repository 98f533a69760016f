using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Tests.Catalogue;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

public sealed class DecimalTests : IAsyncLifetime
{
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync();

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Theory]
    [InlineData("0")]
    [InlineData("0.0001")]
    [InlineData("-12.5")]
    [InlineData("5000000")]
    [InlineData("899999999999999.9999")]
    public async Task A_number_comes_back_as_it_went_in(string number)
    {
        var value = Parse(number);
        await AddAsync(value);
        await using var context = _database.Context();
        Assert.Equal(value, await Values(context).SingleAsync());
    }

    [Fact]
    public async Task Numbers_are_ordered_compared_and_added_as_numbers()
    {
        await AddAsync(10, 9, 0.1m, 0.2m, -3);
        await using var context = _database.Context();
        Assert.Equal([-3, 0.1m, 0.2m, 9, 10], await Values(context).OrderBy(v => v).ToListAsync());
        Assert.Equal(2, await Values(context).CountAsync(v => v > 0.2m));
        Assert.Equal(3, await Values(context).CountAsync(v => v <= 0.2m));
        Assert.Equal(16.3m, await Values(context).SumAsync());
        Assert.Equal(-3, await Values(context).MinAsync());
        Assert.Equal(10, await Values(context).MaxAsync());
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public async Task Comparing_with_a_number_out_of_range_is_no_error(string number)
    {
        var limit = Parse(number);
        await AddAsync(1);
        await using var context = _database.Context();
        Assert.Equal(limit > 1 ? 0 : 1, await Values(context).CountAsync(v => v > limit));
    }

    [Theory]
    [InlineData("0.00001")]
    [InlineData("900000000000000")]
    public async Task A_number_that_the_column_can_t_hold_is_refused(string number)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => AddAsync(Parse(number)));
        Assert.Contains(number, error.Message, StringComparison.Ordinal);
    }

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static IQueryable<decimal> Values(HubDbContext context) =>
        context.Observations.Where(o => o.IndicatorKey == "chief-technicians-new").Select(o => o.Value);

    private async Task AddAsync(params decimal[] values)
    {
        await using var context = _database.Context();
        context.Observations.AddRange(values.Select((value, year) => Observations.Of("chief-technicians-new", 2000 + year, value)));
        await context.SaveChangesAsync();
    }
}
