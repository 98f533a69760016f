using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes what duties to report ask for: in time, late, or never.</summary>
internal sealed class SubmissionMaker(RecordWorld world)
{
    private readonly Chance _chance = world.Chance("submissions");

    public void Make()
    {
        foreach (var setting in world.Settings.Duties)
        {
            var duty = world.Catalogue.Duties[setting.Duty];
            foreach (var (period, due) in Periods(duty))
            {
                foreach (var reporter in Reporters(setting.Of, duty))
                    Make(duty, period, due, reporter);
            }
        }
    }

    private IEnumerable<Reporter> Reporters(string of, DutyView duty) => of switch
    {
        "prefecture" => world.Places.Prefectures.Select(region => In(region, duty)),
        "county" => world.Places.Counties.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)
            .Select(region => In(region, duty)),
        "province" => [In(Places.Province, duty)],
        "university" => world.Establishments.Where(establishment => establishment.Kind == EstablishmentKind.University)
            .Select(university => new Reporter(PartyKey.OfEstablishment(university.Id), university.Region, EstablishmentId: university.Id)),
        "integrated-enterprise" => world.IntegratedEnterprises.Distinct()
            .Select(enterprise => new Reporter(PartyKey.OfEstablishment(enterprise.Id), enterprise.Region, EstablishmentId: enterprise.Id)),
        "reform-pilot" => OfSites(SiteKind.ReformPilot),
        _ => OfSites(SiteKind.PayReformPilot),
    };

    private Reporter In(string region, DutyView duty) => world.Catalogue.Reporter(duty, region) is { } body
        ? new(PartyKey.OfBody(body), region, Body: body)
        : new(PartyKey.OfRegion(region), region);

    private IEnumerable<Reporter> OfSites(SiteKind kind) => world.Sites.Where(site => site.Kind == kind)
        .Select(site => new Reporter(PartyKey.OfSite(site.Id), site.Region, SiteId: site.Id, Since: site.NamedOn));

    /// <summary>The periods of a duty with their due days: those of the last years, or the one day of a duty that is done once.</summary>
    private IEnumerable<(string Period, DateOnly Due)> Periods(DutyView duty)
    {
        if (duty.Frequency == DutyFrequency.Once)
        {
            var rule = duty.Due[0];
            yield return ($"{rule.Year}", new DateOnly(rule.Year!.Value, rule.Month!.Value, rule.Day!.Value));
            yield break;
        }

        for (var year = world.Settings.LastYear - world.Scale.SubmissionYears + 1; year <= world.Settings.LastYear; year++)
        {
            var dates = duty.Due.Where(rule => rule.Month is not null && (rule.Day is not null || rule.EndOfMonth)).ToList();
            if (dates.Count == 0 && duty.Frequency == DutyFrequency.Monthly)
            {
                for (var month = 1; month <= 12; month++)
                {
                    var end = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
                    if (duty.TimesPerMonth == 2)
                    {
                        yield return ($"{year}-{month:D2}-H1", new DateOnly(year, month, 15));
                        yield return ($"{year}-{month:D2}-H2", end);
                    }
                    else
                    {
                        yield return ($"{year}-{month:D2}", end);
                    }
                }

                continue;
            }

            // Within a month of an event that falls into March.
            if (dates.Count == 0)
                yield return ($"{year}", new DateOnly(year, 4, 15));
            for (var i = 0; i < dates.Count; i++)
            {
                var (month, day) = (dates[i].Month!.Value, dates[i].Day ?? DateTime.DaysInMonth(year, dates[i].Month!.Value));
                yield return (dates.Count switch { 2 => $"{year}-H{i + 1}", 4 => $"{year}-Q{i + 1}", _ => $"{year}" },
                    new DateOnly(year, month, day));
            }
        }
    }

    private void Make(DutyView duty, string period, DateOnly due, Reporter reporter)
    {
        if (reporter.Since > due)
            return;
        var isMissing = _chance.Happens(world.Shares.MissingSubmission);
        var isLate = _chance.Happens(world.Shares.LateSubmission);
        var received = isMissing ? (DateOnly?)null : isLate ? due.AddDays(_chance.Between(1, 45)) : due.AddDays(-_chance.Between(0, 20));
        if (received > world.AsOf)
            received = null;
        var isOver = due < world.AsOf;
        int? late = received is { } day ? Math.Max(0, day.DayNumber - due.DayNumber) : isOver ? world.AsOf.DayNumber - due.DayNumber : null;
        world.Write(new Submission
        {
            Id = world.Ids.Next<Submission>(),
            ReportingDutyKey = duty.Key,
            ReporterKey = reporter.Key,
            Period = period,
            ReportingBodyKey = reporter.Body,
            EstablishmentId = reporter.EstablishmentId,
            SiteId = reporter.SiteId,
            RegionKey = reporter.Region,
            Title = $"示例报送{period}",
            DueOn = due,
            ReceivedOn = received,
            IsLate = late > 0,
            DaysLate = late,
            State = received is null ? isOver ? SubmissionState.Overdue : SubmissionState.Expected
                : _chance.Happens(0.04)
                    ? SubmissionState.Returned : _chance.Happens(0.6) ? SubmissionState.Accepted : SubmissionState.Received,
            IsSynthetic = true,
            Source = world.Source,
        });
    }

    private readonly record struct Reporter(string Key, string Region, int? EstablishmentId = null, int? SiteId = null,
        DateOnly? Since = null, string? Body = null);
}
