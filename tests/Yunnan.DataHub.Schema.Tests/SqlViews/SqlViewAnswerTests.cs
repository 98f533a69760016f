using System.Text.RegularExpressions;
using Yunnan.DataHub.Schema.Tests.Questions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.SqlViews;

/// <summary>The views for tools that speak only SQL show what the API answers.</summary>
[Collection(QuestionCollection.Name)]
public sealed partial class SqlViewAnswerTests(HubWithDemonstration demonstration)
{
    /// <summary>The groups of an aggregate are those of the view.</summary>
    [Theory]
    [InlineData("skillCertificateAggregate", "ISSUED_ON_YEAR PREFECTURE_KEY PREFECTURE_NAME_ZH", "count",
        "year, prefecture_key, prefecture_name_zh", "SUM(certificates)", "report_certificates")]
    [InlineData("skillCertificateAggregate", "SKILL_LEVEL_KEY LEVEL_RANK KIND STATE IS_SYNTHETIC", "count",
        "skill_level_key, level_rank, kind, state, is_synthetic", "SUM(certificates)", "report_certificates")]
    [InlineData("skillCertificateAggregate", "OCCUPATION_KEY ROUTE KIND STATE", "count",
        "occupation_key, route, kind, state", "SUM(certificates)", "report_certificates_by_occupation")]
    [InlineData("trainingEnrolmentAggregate", "ENROLLED_ON_YEAR COMPLETED_ON_YEAR PREFECTURE_KEY", "count",
        "year, completed_year, prefecture_key", "SUM(person_times)", "report_training")]
    [InlineData("trainingEnrolmentAggregate", "KIND GROUP STATE IS_SYNTHETIC", "count sum.attendanceRate",
        "kind, trainee_group, state, is_synthetic", "SUM(person_times), SUM(attendance_rate_sum)", "report_training")]
    [InlineData("paymentAggregate", "PAID_ON_YEAR PREFECTURE_KEY IS_SYNTHETIC", "count sum.amount",
        "year, prefecture_key, is_synthetic", "SUM(payments), SUM(amount_yuan)", "report_payments")]
    [InlineData("paymentAggregate", "SUBSIDY_STANDARD_KEY FUND BENEFICIARY", "count sum.amount",
        "subsidy_standard_key, fund, beneficiary", "SUM(payments), SUM(amount_yuan)", "report_payments")]
    [InlineData("siteAggregate", "PREFECTURE_KEY KIND", "count", "prefecture_key, kind", "SUM(sites)", "report_sites")]
    [InlineData("siteAggregate", "LEVEL STARS LAST_OUTCOME STATE IS_SYNTHETIC", "count",
        "level, stars, last_outcome, state, is_synthetic", "SUM(sites)", "report_sites")]
    [InlineData("workforceCountAggregate(where: { establishmentId: { eq: null } })", "MEASURE YEAR BREAKDOWN", "count sum.headcount",
        "measure, year, breakdown", "COUNT(*), SUM(headcount)", "report_workforce_counts")]
    [InlineData("workforceCountAggregate(where: { establishmentId: { eq: null } })", "GENDER AGE_BAND EDUCATION ESTABLISHMENT_KIND",
        "sum.headcount", "gender, age_band, education, establishment_kind", "SUM(headcount)", "report_workforce_counts")]
    [InlineData("observationAggregate", "INDICATOR_KEY YEAR", "count sum.value", "indicator_key, year", "COUNT(*), SUM(value)",
        "report_observations")]
    [InlineData("observationAggregate", "SUBJECT_KIND STATUS IS_SYNTHETIC YEAR", "count",
        "subject_kind, status, is_synthetic, year", "COUNT(*)", "report_observations")]
    public async Task Groups_are_those_of_the_API(string field, string by, string figures, string columns, string sums, string view)
    {
        string[] keys = [.. by.Split(' ').Select(Camel)];
        string[] wanted = figures.Split(' ');
        var selected = string.Join(' ', wanted.Select(figure => figure.Split('.') is [var kind, var measure] ? $"{kind} {{ {measure} }}" : figure));
        var groups = (await demonstration.Hub.DataAsync(
            $"{{ a: {field} {{ groups(by: [{by.Replace(' ', ',')}], first: 1000) {{ key {{ {string.Join(' ', keys)} }} {selected} }} }} }}"))
                ["a"]!["groups"]!.AsArray();
        Assert.InRange(groups.Count, 2, 999);
        var answered = groups.Select(group => string.Join('|', keys.Select(key => SqlViewRows.Cell(group!["key"]![key]))
            .Concat(wanted.Select(figure => SqlViewRows.Cell(figure.Split('.').Aggregate(group, (node, name) => node?[name]))))));
        var shown = await RowsAsync($"SELECT {columns}, {sums} FROM {view} GROUP BY {columns}");
        Assert.Equal(answered.Order(StringComparer.Ordinal), shown);
    }

    /// <summary>The rows of a catalogue are those of the view.</summary>
    [Theory]
    [InlineData("targets", "key policyDocument.key clause kind headline comparator value valueMax unit scope holdsForEach binding periodStart due",
        "target_key, document_key, clause, kind, is_headline, comparator, goal, goal_max, unit_en, scope, holds_for_each, is_binding, "
            + "period_start, due_on",
        "report_targets")]
    [InlineData("targets", "key indicator.key indicator.nameZh indicator.domain indicator.measure indicator.direction breakdown1.nameZh baseline.value",
        "target_key, indicator_key, indicator_name_zh, domain, measure, direction, part_1_name_zh, baseline", "report_targets")]
    [InlineData("programmes", "key nameZh nameEn parent.key category tier periodStart periodEnd quota.value supportYears",
        "programme_key, programme_name_zh, programme_name_en, parent_key, category, tier, period_start, period_end, quota, support_years",
        "report_programmes")]
    [InlineData("honourSchemes", "key nameZh nameEn level recipientKind cycleYears quota.value quota.per programme.key",
        "honour_key, honour_name_zh, honour_name_en, level, recipient_kind, cycle_years, quota, quota_per, programme_key", "report_honours")]
    [InlineData("occupations", "key nameZh parent.key isNew publishedOn inSubsidyCatalogue",
        "occupation_key, occupation_name_zh, parent_key, is_new, published_on, is_in_subsidy_catalogue", "report_occupations")]
    [InlineData("regions", "key nameZh nameEn level kind parent.nameZh",
        "region_key, region_name_zh, region_name_en, region_level, kind, parent_name_zh", "report_regions")]
    [InlineData("policyDocuments", "key no titleZh titleEn kind level date effectiveFrom excerpt",
        "document_key, number, title_zh, title_en, kind, level, dated_on, effective_from, is_excerpt", "report_documents")]
    public async Task Rows_of_the_catalogue_are_those_of_the_API(string field, string fields, string columns, string view)
    {
        string[] wanted = fields.Split(' ');
        var selected = string.Join(' ', wanted.Select(path => path.Split('.') is [var one, var leaf] ? $"{one} {{ {leaf} }}" : path));
        var nodes = (await demonstration.Hub.DataAsync($"{{ a: {field}(first: 1000) {{ totalCount nodes {{ {selected} }} }} }}"))["a"]!;
        Assert.Equal((int)nodes["totalCount"]!, nodes["nodes"]!.AsArray().Count);
        var answered = nodes["nodes"]!.AsArray().Select(node => string.Join('|',
            wanted.Select(path => SqlViewRows.Cell(path.Split('.').Aggregate(node, (inner, name) => inner?[name])))));
        Assert.Equal(answered.Order(StringComparer.Ordinal), await RowsAsync($"SELECT {columns} FROM {view}"));
    }

    [Fact]
    public async Task Progress_is_that_of_the_API_for_all_targets()
    {
        var shown = await TargetProgressRows.OfViewAsync(demonstration.Hub);
        Assert.Equal(await TargetProgressRows.OfApiAsync(demonstration.Hub), shown);
        Assert.True(shown.Count > 10_000, $"{shown.Count} rows.");
    }

    /// <summary>The page of the views names each with its columns, in their order.</summary>
    [Fact]
    public async Task The_page_of_the_views_names_all_their_columns()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "sql-views.md"));
        var sections = page.Split("\n### report_").Skip(1).ToDictionary(
            section => "report_" + section[..section.IndexOf('\n', StringComparison.Ordinal)],
            section => Code().Matches(section.Split("\n\n")[2]).Select(name => name.Groups[1].Value));
        Assert.Equal(14, sections.Count);
        foreach (var (view, told) in sections)
            Assert.Equal(await demonstration.Hub.WithDatabaseAsync(context => SqlViewRows.ColumnsAsync(context, view)), told);
    }

    private Task<List<string>> RowsAsync(string sql) =>
        demonstration.Hub.WithDatabaseAsync(context => SqlViewRows.ReadAsync(context, sql));

    private static string Camel(string dimension)
    {
        var words = dimension.Split('_');
        return words[0].ToLowerInvariant() + string.Concat(words.Skip(1).Select(word => word[0] + word[1..].ToLowerInvariant()));
    }

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Code();
}
