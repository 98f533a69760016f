using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Tests.Databases;

[Collection(SeededDatabaseCollection.Name)]
public sealed class TextComparisonTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData("Kunming", 1)]
    [InlineData("kunming", 0)]
    [InlineData("KUNMING", 0)]
    public Task Equality_heeds_case(string name, int expected) => AssertCountAsync(r => r.NameEn == name, expected);

    [Theory]
    [InlineData("Kun", 1)]
    [InlineData("kun", 0)]
    [InlineData("K%", 0)]
    [InlineData("K_n", 0)]
    public Task A_start_is_compared_character_by_character(string start, int expected) =>
        AssertCountAsync(r => r.NameEn!.StartsWith(start), expected);

    [Theory]
    [InlineData("ming", 1)]
    [InlineData("MING", 0)]
    [InlineData("%ming", 0)]
    public Task An_end_is_compared_character_by_character(string end, int expected) =>
        AssertCountAsync(r => r.NameEn!.EndsWith(end), expected);

    [Theory]
    [InlineData("unmin", 1)]
    [InlineData("UNMIN", 0)]
    [InlineData("u_min", 0)]
    public Task A_part_is_compared_character_by_character(string part, int expected) =>
        AssertCountAsync(r => r.NameEn!.Contains(part), expected);

    [Fact]
    public async Task Chinese_text_is_found_by_start_part_and_end()
    {
        await AssertCountAsync(r => r.NameZh == "昆明市", 1);
        await AssertCountAsync(r => r.NameZh.StartsWith("昆明"), 1);
        await AssertCountAsync(r => r.NameZh.Contains("族自治州"), 8);
        await AssertCountAsync(r => r.NameZh.EndsWith("彝族自治州") && r.Level == RegionLevel.Prefecture, 2);
    }

    [Fact]
    public async Task Text_is_ordered_by_code_points()
    {
        await using var context = seeded.Database.Context();
        var names = await context.Organisations.OrderBy(o => o.NameZh).Select(o => o.NameZh).ToListAsync();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    private async Task AssertCountAsync(Expression<Func<Region, bool>> filter, int expected)
    {
        await using var context = seeded.Database.Context();
        Assert.Equal(expected, await context.Regions.CountAsync(filter));
    }
}
