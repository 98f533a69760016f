using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Calendar;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Working days that queries count are those that are counted when records are written.</summary>
[Collection(QuestionCollection.Name)]
public sealed class WorkingDaysTests(HubWithDemonstration demonstration)
{
    private const string Reviews = "daysBetween(from: CLAIMED_ON, to: REVIEWED_ON, workingDays: true)";

    [Fact]
    public async Task Reviews_of_claims_take_as_many_working_days_as_the_claims_tell()
    {
        var data = await demonstration.Hub.DataAsync(
            $$"""
            { subsidyClaimAggregate {
              min { reviewWorkingDays } max { reviewWorkingDays } median(of: REVIEW_WORKING_DAYS)
              counted: {{Reviews}} { min max median }
              groups(by: [STATE]) { max { reviewWorkingDays } median(of: REVIEW_WORKING_DAYS) counted: {{Reviews}} { max median } }
            } }
            """);
        var all = data["subsidyClaimAggregate"]!;
        var counted = all["counted"]!;
        Assert.NotEqual(0, (int)counted["max"]!);
        Assert.Equal(Line.Of(all["min"]!["reviewWorkingDays"], all["max"]!["reviewWorkingDays"], all["median"]),
            Line.Of(counted["min"], counted["max"], counted["median"]));
        Assert.All(all["groups"]!.AsArray(), group => Assert.Equal(Line.Of(group!["max"]!["reviewWorkingDays"], group["median"]),
            Line.Of(group["counted"]!["max"], group["counted"]!["median"])));
    }

    [Fact]
    public async Task A_condition_finds_the_reviews_that_took_too_long()
    {
        var data = await demonstration.Hub.DataAsync(
            """
            {
              counted: subsidyClaimAggregate(where: { daysBetween: { from: CLAIMED_ON, to: REVIEWED_ON, workingDays: true, gt: 10 } }) {
                count
              }
              stored: subsidyClaimAggregate(where: { reviewWorkingDays: { gt: 10 } }) { count }
            }
            """);
        Assert.NotEqual(0, (int)data["stored"]!["count"]!);
        Assert.Equal((int)data["stored"]!["count"]!, (int)data["counted"]!["count"]!);
    }

    [Fact]
    public async Task The_medians_of_quarterly_reports_are_those_of_the_rows()
    {
        var question = Question.Unforeseen.Single(question => question.Id == "u-13");
        var data = await demonstration.Hub.DataAsync(question.Text);
        var calendar = WorkingDaysFile.Read();
        var rows = await demonstration.Hub.WithDatabaseAsync(context => context.Submissions.AsNoTracking()
            .Where(s => s.ReportingDutyKey == "yn-46-task-progress-quarter" && s.DueOn >= new DateOnly(2024, 1, 1))
            .Select(s => new { s.Period, s.DueOn, s.ReceivedOn })
            .ToListAsync());
        var expected = rows.GroupBy(row => row.Period).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var days = group.Where(row => row.ReceivedOn is not null)
                .Select(row => calendar.Between(row.DueOn!.Value, row.ReceivedOn!.Value)).Order().ToList();
            return Line.Of(group.Key, group.Count(), days.Count,
                days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m);
        }).ToList();
        Assert.Equal(8, expected.Count);
        Assert.Equal(expected, data["submissionAggregate"]!["groups"]!.AsArray().Select(group => Line.Of(group!["pathKeys"]![2],
            group["count"], group["daysBetween"]!["count"], group["daysBetween"]!["median"])));
    }
}
