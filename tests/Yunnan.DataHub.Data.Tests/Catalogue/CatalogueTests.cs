using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Data.Tests.Databases;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

[Collection(SeededDatabaseCollection.Name)]
public sealed class CatalogueTests(SeededDatabase seeded)
{
    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var file in CatalogueFiles.All.Where(file => file.Name is not ("regions.json" or "reporting-bodies.json")))
            files.Add(file.Name, TableOf(file.EntityType.Name));
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_row_of_a_file_is_a_row_of_its_table(string file, string table) =>
        Assert.Equal(JsonRows.Count(SeedFolder.Read(file), ""), await CountAsync(table));

    [Fact]
    public async Task Every_organisation_has_a_row_that_says_at_which_levels_it_is_a_body_and_each_region_of_these_has_it()
    {
        var rows = SeedFolder.Read("reporting-bodies.json").AsArray();
        Assert.Equal(
            SeedFolder.Read("organisations.json").AsArray().Select(row => (string?)row!["key"]).Order(StringComparer.Ordinal),
            rows.Select(row => (string?)row!["organisation"]).Order(StringComparer.Ordinal));
        var wanted = rows.SelectMany(row => row!["levels"]!.AsArray())
            .Sum(level => (string?)level switch { "prefecture" => 16, "county" => 129, _ => 1 });
        Assert.Equal(wanted, await CountAsync("ReportingBodies"));
    }

    [Fact]
    public async Task Province_prefectures_and_counties_are_all_regions() => Assert.Equal(1 + 16 + 129, await CountAsync("Regions"));

    [Theory]
    [InlineData("documents.json", "issuers", "DocumentIssuers")]
    [InlineData("documents.json", "cites", "DocumentCitations")]
    [InlineData("documents.json", "repeals", "DocumentRepeals")]
    [InlineData("documents.json", "history", "DocumentEvents")]
    [InlineData("organisations.json", "roles", "OrganisationRoles")]
    [InlineData("organisation-names.json", "organisations", "OrganisationNameOrganisations")]
    [InlineData("organisation-names.json", "documents", "OrganisationNameDocuments")]
    [InlineData("skill-levels.json", "equivalents", "SkillLevelEquivalents")]
    [InlineData("skill-levels.json", "sources", "SkillLevelSources")]
    [InlineData("indicators.json", "sources", "IndicatorSources")]
    [InlineData("targets.json", "milestones", "TargetMilestones")]
    [InlineData("targets.json", "honours", "TargetHonours")]
    [InlineData("targets.json", "responsible", "TargetResponsible")]
    [InlineData("targets.json", "sources", "TargetSources")]
    [InlineData("observations.json", "sources", "ObservationSources")]
    [InlineData("programmes.json", "lead", "ProgrammeLead")]
    [InlineData("programmes.json", "funding", "ProgrammeFunding")]
    [InlineData("programmes.json", "targetRefs", "ProgrammeTargetReferences")]
    [InlineData("programmes.json", "periodsByDocument", "ProgrammePeriods")]
    [InlineData("programmes.json", "conflicts", "ProgrammeConflicts")]
    [InlineData("programmes.json", "conflicts.values", "ProgrammeConflictValues")]
    [InlineData("programmes.json", "sources", "ProgrammeSources")]
    [InlineData("honours.json", "grantor", "HonourGrantors")]
    [InlineData("honours.json", "rules", "HonourRules")]
    [InlineData("honours.json", "compositionRules", "HonourCompositionRules")]
    [InlineData("honours.json", "rewards", "HonourRewards")]
    [InlineData("honours.json", "process", "HonourProcessSteps")]
    [InlineData("honours.json", "ratings.raters", "HonourRaters")]
    [InlineData("honours.json", "ratings.uses", "HonourRatingUses")]
    [InlineData("honours.json", "leadsTo", "HonourLeadsTo")]
    [InlineData("honours.json", "requires", "HonourRequires")]
    [InlineData("honours.json", "conflicts", "HonourSchemeConflicts")]
    [InlineData("honours.json", "conflicts.values", "HonourSchemeConflictValues")]
    [InlineData("honours.json", "sources", "HonourSchemeSources")]
    [InlineData("lifecycles.json", "states", "LifecycleStates")]
    [InlineData("lifecycles.json", "transitions", "LifecycleTransitions")]
    [InlineData("lifecycles.json", "sources", "LifecycleSources")]
    [InlineData("subsidies.json", "payer", "SubsidyPayers")]
    [InlineData("subsidies.json", "sources", "SubsidyStandardSources")]
    [InlineData("certificate-rules.json", "sources", "CertificateRuleSources")]
    [InlineData("contest-promotion-matrix.json", "sources", "ContestPromotionRuleSources")]
    [InlineData("reporting-duties.json", "reporter", "DutyReporters")]
    [InlineData("reporting-duties.json", "recipient", "DutyRecipients")]
    [InlineData("reporting-duties.json", "due", "ReportingDutyDue")]
    [InlineData("data-rules.json", "sources", "DataRuleSources")]
    [InlineData("registers.json", "rows", "RegisterCells")]
    [InlineData("registers.json", "sources", "RegisterSources")]
    public async Task Every_item_of_a_list_is_a_row_of_its_table(string file, string list, string table) =>
        Assert.Equal(JsonRows.Count(SeedFolder.Read(file), list), await CountAsync(table));

    [Fact]
    public async Task Every_part_that_a_row_may_have_is_there_where_the_file_has_it()
    {
        await using var context = seeded.Database.Context();
        Assert.Equal(CountOf("targets.json", "baseline"), await context.Targets.CountAsync(t => t.Baseline != null));
        Assert.Equal(CountOf("indicators.json", "derivation"), await context.Indicators.CountAsync(i => i.Derivation != null));
        Assert.Equal(CountOf("indicators.json", "ratio"), await context.Indicators.CountAsync(i => i.Ratio != null));
        Assert.Equal(CountOf("programmes.json", "quota"), await context.Programmes.CountAsync(p => p.Quota != null));
        Assert.Equal(CountOf("honours.json", "quota"), await context.HonourSchemes.CountAsync(h => h.Quota != null));
        Assert.Equal(CountOf("honours.json", "ratings"), await context.HonourSchemes.CountAsync(h => h.Ratings != null));
        Assert.Equal(CountOf("subsidies.json", "cap"), await context.SubsidyStandards.CountAsync(s => s.Cap != null));
        Assert.Equal(
            CountOf("lifecycles.json", "transitions.duration"),
            await context.Lifecycles.SelectMany(l => l.Transitions).CountAsync(t => t.Duration != null));
    }

    [Fact]
    public async Task A_relation_can_be_read_from_both_targets()
    {
        var stated = CountOf("targets.json", "relations");
        await using var context = seeded.Database.Context();
        var relations = context.Targets.SelectMany(t => t.Relations);
        Assert.Equal(stated, await relations.CountAsync(r => r.IsStated));
        Assert.Equal(2 * stated, await relations.CountAsync());
    }

    [Fact]
    public async Task Fields_of_a_target_come_back_as_the_file_has_them()
    {
        await using var context = seeded.Database.Context();
        var target = await context.Targets.AsNoTracking().Include(t => t.Honours).SingleAsync(t => t.Key == "yn-01/chief-technicians-new");
        Assert.Equal(
            ("chief-technicians-new", "yn-01", "二(一)10", 171, 350m, new DateOnly(2025, 12, 31), true),
            (target.IndicatorKey, target.PolicyDocumentKey, target.Clause, target.Line, target.Value, target.Due, target.Headline));
        Assert.Equal((2021, 70m), target.Milestones.Select(m => (m.Year, m.Value)).Single());
        Assert.Equal("chief-technician", target.Honours.Single().Key);
    }

    [Fact]
    public async Task A_name_that_means_different_bodies_leads_to_the_one_meant()
    {
        await using var context = seeded.Database.Context();
        var leads = await context.Programmes.SelectMany(p => p.Lead).Where(l => l.Printed == "领导小组办公室").Select(l => l.OrganisationNameKey)
            .ToListAsync();
        Assert.All(leads, key => Assert.Equal("领导小组办公室@yn-39", key));
        Assert.NotEmpty(leads);
    }

    [Fact]
    public async Task A_fraction_with_six_decimal_places_comes_back_whole()
    {
        await using var context = seeded.Database.Context();
        Assert.Equal(1, await context.RuleParameters.CountAsync(p => p.Value == 0.333333m));
    }

    [Fact]
    public void The_first_seed_takes_over_all_files() =>
        Assert.Equal(CatalogueFiles.All.Select(file => file.Name).Append("working-days.json"), seeded.Seed.Files.Select(file => file.Name));

    private static int CountOf(string file, string path) => JsonRows.Count(SeedFolder.Read(file), path);

    private static string TableOf(string entity) => entity.EndsWith('y') ? entity[..^1] + "ies" : entity + "s";

    private async Task<int> CountAsync(string table)
    {
        await using var context = seeded.Database.Context();
        return (await TableDump.RowsAsync(context, table)).Count;
    }
}
