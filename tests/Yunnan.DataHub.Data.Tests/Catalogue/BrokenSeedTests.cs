using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

public sealed class BrokenSeedTests : IDisposable
{
    private readonly SeedFolder _folder = new();

    [Fact]
    public Task A_reference_that_leads_nowhere_is_named_with_file_row_and_field() =>
        RefusedAsync(
            "targets.json",
            rows => rows.Row("yn-01/chief-technicians-new")["indicator"] = "no-such-thing",
            "targets.json: row 'yn-01/chief-technicians-new', field 'indicator': there is no 'no-such-thing' in indicators.json.");

    [Fact]
    public Task A_broken_reference_within_a_list_is_named_with_its_place() =>
        RefusedAsync(
            "targets.json",
            rows => rows.Row("yn-01/chief-technicians-new")["sources"]![0]!["document"] = "yn-99",
            "targets.json: row 'yn-01/chief-technicians-new', field 'sources[0].document': there is no 'yn-99' in documents.json.");

    [Fact]
    public Task A_broken_link_is_named() =>
        RefusedAsync(
            "subsidies.json",
            rows => rows.Row("academician-project")["payer"] = new JsonArray("nobody"),
            "subsidies.json: row 'academician-project', field 'payer': there is no 'nobody' in organisations.json.");

    [Fact]
    public Task A_printed_name_that_no_one_knows_is_named() =>
        RefusedAsync(
            "targets.json",
            rows => rows.Row("yn-01/chief-technicians-new")["responsible"] = new JsonArray("无名单位"),
            "targets.json: row 'yn-01/chief-technicians-new', field 'responsible': '无名单位' has no single meaning in organisation-names.json.");

    [Fact]
    public Task A_field_that_the_hub_doesn_t_know_is_refused_and_not_dropped() =>
        RefusedAsync("honours.json", rows => rows[0]!["colour"] = "red", "honours.json: The JSON property 'colour' could not be mapped");

    [Fact]
    public Task A_field_that_is_missing_is_refused() =>
        RefusedAsync("honours.json", rows => rows[0]!.AsObject().Remove("nameZh"), "nameZh");

    [Fact]
    public Task A_null_where_there_has_to_be_a_text_is_refused() =>
        RefusedAsync("honours.json", rows => rows[0]!["nameZh"] = null, "honours.json: ");

    [Fact]
    public Task A_word_outside_the_vocabulary_is_refused() =>
        RefusedAsync("honours.json", rows => rows[0]!["level"] = "galactic", "'galactic' is not a word of AdministrativeLevel");

    [Fact]
    public Task A_key_that_occurs_twice_is_refused() =>
        RefusedAsync(
            "honours.json",
            rows => rows.Add(rows.Row("chief-technician").DeepClone()),
            "honours.json: the key 'chief-technician' occurs twice.");

    [Theory]
    [InlineData("record", "\"Studio\"", "field 'record': 'Studio' is none of Accreditation, ")]
    [InlineData("where", """{ "colour": { "eq": "red" } }""", "field 'where': SkillCertificate has no field 'colour'.")]
    [InlineData("where", """{ "state": { "eq": "LOST" } }""", "field 'where': \"LOST\" is no CertificateState.")]
    [InlineData("where", """{ "levelRank": { "about": 3 } }""", "field 'where': 'about' is none of eq, ")]
    [InlineData("date", "\"number\"", "field 'date': 'number' of SkillCertificate is no date.")]
    [InlineData("until", "\"until\"", "field 'until': SkillCertificate has no field 'until'.")]
    [InlineData("since", "2021", "field 'since': only a cumulative figure has a first year.")]
    [InlineData("reading", "\"cumulative\"", "field 'since': a cumulative figure needs its first year.")]
    [InlineData("aggregate", "\"sum:amount\"", "field 'aggregate': SumAmount is of Payment, not of SkillCertificate.")]
    public Task A_derivation_that_cannot_be_carried_out_is_refused_in_one_line(string field, string value, string message) =>
        RefusedAsync("derivations.json", rows => rows.Row("skilled-talent-stock")[field] = JsonNode.Parse(value), $"derivations.json: row 'skilled-talent-stock', {message}");

    [Fact]
    public async Task A_seed_that_breaks_later_leaves_what_was_there()
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync(_folder.Path);
        _folder.Change("documents.json", rows => rows.Row("yn-01")["summary"] = "Changed.");
        _folder.Change("subsidies.json", rows => rows.Row("academician-project")["max"] = 0.123456m);
        await Assert.ThrowsAnyAsync<Exception>(() => database.Database.SeedAsync());
        await using var context = database.Context();
        Assert.False(await context.PolicyDocuments.AnyAsync(d => d.Summary == "Changed."));
        Assert.Equal(414, await context.SubsidyStandards.CountAsync());
        Assert.NotEmpty((await database.Database.GetStatusAsync()).StaleSeedFiles);
    }

    public void Dispose() => _folder.Dispose();

    private async Task RefusedAsync(string file, Action<JsonArray> breakIt, string message)
    {
        _folder.Change(file, breakIt);
        await using var database = await TemporaryDatabase.CreateAsync(_folder.Path);
        var error = await Assert.ThrowsAsync<HubSeedException>(() => database.Database.SeedAsync());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        await using var context = database.Context();
        Assert.Equal(0, await context.PolicyDocuments.CountAsync());
    }
}
