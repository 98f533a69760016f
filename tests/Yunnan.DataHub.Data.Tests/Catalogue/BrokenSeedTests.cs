using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

public sealed class BrokenSeedTests : IDisposable
{
    private const string Quoted = "construction-enterprise-training-centres";
    private const string Funded = "achievement-transformation-fund";
    private const string Duty = "yn-01-draw-up-provincial-rules-managing-competitions";
    private const string Parameter = "yn-03-cluster-winner-support-years";

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
    public Task A_target_of_a_programme_that_there_isn_t_is_named() =>
        RefusedAsync(
            "programmes.json",
            rows => rows.Row(Quoted)["targetRefs"] = new JsonArray("yn-07:no-such-goal"),
            $"programmes.json: row '{Quoted}', field 'targetRefs[0].target': there is no 'yn-07:no-such-goal' in targets.json.");

    [Fact]
    public Task A_target_of_a_quota_that_there_isn_t_is_named() =>
        RefusedAsync(
            "programmes.json",
            rows => rows.Row(Quoted)["quota"]!["targetKey"] = "no-such-goal",
            $"programmes.json: row '{Quoted}', field 'quota.target': there is no 'no-such-goal' in targets.json.");

    [Fact]
    public Task A_printed_name_that_no_one_knows_is_named() =>
        RefusedAsync(
            "targets.json",
            rows => rows.Row("yn-01/chief-technicians-new")["responsible"] = new JsonArray("无名单位"),
            "targets.json: row 'yn-01/chief-technicians-new', field 'responsible': '无名单位' has no single meaning in "
                + "organisation-names.json.");

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
            rows => rows.Add(rows.Copy("chief-technician")),
            "honours.json: the key 'chief-technician' occurs twice.");

    [Theory]
    [InlineData("record", "\"Studio\"", "field 'record': 'Studio' is none of Accreditation, ")]
    [InlineData("where", """{ "colour": { "eq": "red" } }""", "field 'where': SkillCertificate has no field 'colour'.")]
    [InlineData("where", """{ "state": { "eq": "LOST" } }""", "field 'where': \"LOST\" is no CertificateState.")]
    [InlineData("where", """{ "levelRank": { "about": 3 } }""", "field 'where': 'about' is none of eq, ")]
    [InlineData("where", """{ "levelRank": { "eqi": 3 } }""", "field 'where': 'eqi' is none of eq, ")]
    [InlineData("where", """{ "number": { "containsi": "a" } }""", "field 'where': 'containsi' is none of eq, ")]
    [InlineData("date", "\"number\"", "field 'date': 'number' of SkillCertificate is no date.")]
    [InlineData("until", "\"until\"", "field 'until': SkillCertificate has no field 'until'.")]
    [InlineData("since", "2021", "field 'since': only a cumulative figure has a first year.")]
    [InlineData("reading", "\"cumulative\"", "field 'since': a cumulative figure needs its first year.")]
    [InlineData("aggregate", "\"sum:amount\"", "field 'aggregate': SumAmount is of Payment, not of SkillCertificate.")]
    public Task A_derivation_that_cannot_be_carried_out_is_refused_in_one_line(string field, string value, string message) =>
        RefusedAsync("derivations.json", rows => rows.Row("skilled-talent-stock")[field] = JsonNode.Parse(value),
            $"derivations.json: row 'skilled-talent-stock', {message}");

    [Theory]
    [InlineData("（甲")]
    [InlineData("甲）")]
    [InlineData("（甲)")]
    [InlineData("(a")]
    [InlineData("云人社发〔2021")]
    [InlineData("《甲")]
    [InlineData("《甲（乙》）")]
    public Task Brackets_that_don_t_pair_are_refused(string text) =>
        RefusedAsync(
            "documents.json",
            rows => rows.Row("yn-01")["cites"]![0]!["title"] = text,
            $"documents.json: row 'yn-01', field 'cites[0].title': the brackets of '{text}' don't pair.");

    [Theory]
    [InlineData("subsidies.json", "academician-project", "sources[0].")]
    [InlineData("programmes.json", Quoted, "quota.")]
    [InlineData("programmes.json", Funded, "funding[0].")]
    [InlineData("honours.json", "chief-technician", "quota.")]
    [InlineData("honours.json", "chief-technician", "rewards[0].")]
    [InlineData("targets.json", "yn-01/chief-technicians-new", "")]
    [InlineData("reporting-duties.json", Duty, "")]
    [InlineData("rule-parameters.json", Parameter, "")]
    public Task A_statement_without_its_clause_is_refused(string file, string row, string part) =>
        RefusedAsync(
            file,
            rows => Part(rows.Row(row), part)["clause"] = null,
            $"{file}: row '{row}', field '{part}clause': the clause is missing.");

    [Fact]
    public Task A_blank_clause_is_no_clause() =>
        RefusedAsync("reporting-duties.json", rows => rows.Row(Duty)["clause"] = " ",
            $"row '{Duty}', field 'clause': the clause is missing.");

    [Theory]
    [InlineData("reporterPrinted")]
    [InlineData("recipientPrinted")]
    public Task A_translation_where_a_printed_name_belongs_is_refused(string field) =>
        RefusedAsync(
            "reporting-duties.json",
            rows => rows.Row(Duty)[field] = "provincial department",
            $"reporting-duties.json: row '{Duty}', field '{field}': 'provincial department' is not as printed: it has Latin letters "
                + $"and no Chinese character.");

    [Theory]
    [InlineData("indicators.json", "nameEn")]
    [InlineData("programmes.json", "nameEn")]
    [InlineData("honours.json", "nameEn")]
    [InlineData("lifecycles.json", "of")]
    [InlineData("subsidies.json", "nameEn")]
    [InlineData("registers.json", "nameEn")]
    public Task Two_rows_of_the_same_English_name_are_refused(string file, string field)
    {
        var (first, second) = (SeedFolder.Read(file)[0]!, SeedFolder.Read(file)[1]!);
        return RefusedAsync(
            file,
            rows => rows[1]![field] = (string)first[field]!,
            $"{file}: row '{second["key"]}', field '{field}': row '{first["key"]}' is named '{first[field]}' too.");
    }

    [Fact]
    public async Task A_seed_that_breaks_later_leaves_what_was_there()
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync(_folder.Path);
        _folder.Change("documents.json", rows => rows.Row("yn-01")["summary"] = "Changed.");
        _folder.Change("subsidies.json", rows => rows.Row("academician-project")["max"] = 0.123456m);
        await Assert.ThrowsAnyAsync<Exception>(() => database.Database.SeedAsync());
        await using var context = database.Context();
        Assert.False(await context.PolicyDocuments.AnyAsync(d => d.Summary == "Changed."));
        Assert.Equal(JsonRows.Count(SeedFolder.Read("subsidies.json"), ""), await context.SubsidyStandards.CountAsync());
        Assert.NotEmpty((await database.Database.GetStatusAsync()).StaleSeedFiles);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Part(JsonObject row, string part) =>
        part.Length == 0 ? row : (row[part.Split('[', '.')[0]] switch { JsonArray list => list[0], var single => single })!.AsObject();

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
