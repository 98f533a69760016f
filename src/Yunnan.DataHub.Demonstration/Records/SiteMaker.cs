using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes sites of every kind, with stages, assessments and grants; some prefectures have none of a kind.</summary>
internal sealed class SiteMaker(RecordWorld world)
{
    // Scores from which an assessment is passed, and excellent.
    private const int PassedFrom = 60;
    private const int ExcellentFrom = 85;

    private readonly Chance _chance = world.Chance("sites");
    private readonly Chance _members = world.Chance("site members");
    private readonly Chance _supervisors = world.Chance("site supervisors");
    private readonly List<int> _alliances = [];
    private readonly HashSet<int> _led = [];
    private readonly List<SiteAssessment> _assessments = [];
    private readonly HashSet<(SiteKind, int)> _titled = [];

    public void Make()
    {
        // Alliances come before the studios that belong to them.
        foreach (var kind in world.Settings.Sites.OrderBy(kind => kind.Kind != SiteKind.StudioAlliance))
        {
            var count = Math.Max(1, (int)(kind.Count * world.Scale.Sites));
            for (var i = 0; i < count; i++)
                Make(kind);
        }
    }

    private void Make(SiteSettings kind)
    {
        string prefecture;
        do
            prefecture = world.Places.Prefecture(_chance);
        while (kind.AbsentPrefectures.Contains(prefecture))
            ;
        var year = _chance.Between(world.Settings.FirstYear, world.Settings.LastYear);
        var course = Course();
        var stages = world.Timeline.Run(world.DayOf(year, _chance), course);
        var site = Site(kind, world.Places.CountyOf(prefecture, _chance), stages);
        Rate(site, kind, stages);
        world.Write(site);
        var named = site.NamedOn ?? world.AsOf;
        world.Sites.Add(new MadeSite(site.Id, site.Kind, site.RegionKey, named));
        if (site.Kind == SiteKind.StudioAlliance)
            _alliances.Add(site.Id);
        foreach (var assessment in _assessments)
            world.Write(assessment);
        Staff(site, kind);
        Grant(site, kind);
    }

    private List<Step<SiteState>> Course()
    {
        List<Step<SiteState>> course =
        [
            new(SiteState.Applied, _chance.Between(3, 15)), new(SiteState.UnderReview, _chance.Between(8, 40)),
            new(SiteState.Publicity, _chance.Happens(world.Shares.ShortPublicity) ? 3 : 5, IsNotice: true),
        ];
        if (_chance.Happens(world.Shares.Rejected))
        {
            course.Add(new(SiteState.Refused, 0));
            return course;
        }

        var end = _chance.Happens(world.Shares.WithdrawnSite) ? SiteState.Withdrawn
            : _chance.Happens(world.Shares.InRectification) ? SiteState.Rectification
            : _chance.Happens(0.05) ? SiteState.Upgraded : SiteState.InOperation;
        course.Add(new(SiteState.InOperation, end == SiteState.InOperation ? 0 : _chance.Between(60, 500)));
        if (end != SiteState.InOperation)
            course.Add(new(end, 0));
        return course;
    }

    private Site Site(SiteSettings kind, string region, List<Stage<SiteState>> stages)
    {
        var id = world.Ids.Next<Site>();
        var state = stages[^1].State;
        DateOnly? First(SiteState wanted) =>
            stages.Where(stage => stage.State == wanted).Select(stage => (DateOnly?)stage.From).FirstOrDefault();
        var host = Host(kind.Kind);
        var isPilot = kind.Kind is SiteKind.ReformPilot or SiteKind.PayReformPilot;
        int? alliance = kind.HasLeader && _alliances.Count > 0 && _chance.Happens(0.3) ? _chance.Of(_alliances) : null;
        return new Site
        {
            Id = id,
            Number = $"DEMO-T-{id:D6}",
            NameZh = $"{kind.Name}{id:D5}",
            Kind = kind.Kind,
            CategoryKey = world.Catalogue.Code("site-category", _chance.OfAny(kind.Categories)),
            Level = kind.Level,
            Batch = _chance.Between(1, kind.Batches),
            ModeKey = world.Catalogue.Code("pilot-mode", !isPilot ? null : _chance.Happens(0.5) ? "全面试点" : "专项试点"),
            ThemeKey = world.Catalogue.Code("pilot-theme",
                isPilot ? _chance.Of<string>(["思想引领", "建功立业", "素质提升", "地位提高", "队伍壮大"]) : null),
            HonourSchemeKey = kind.Scheme,
            HostId = host.Id,
            LeaderId = kind.HasLeader && world.People.Count > 0 ? _chance.Of(world.People).Id : null,
            SupervisedByKey = SupervisorOf(kind, region),
            IndustryKey = host.Industry,
            RegionKey = region,
            Township = kind.Categories.Contains("乡镇") ? $"示例乡{_chance.Between(1, 20)}" : null,
            AllianceId = alliance,
            IsAllianceLead = alliance is { } joined && _led.Add(joined),
            IsLabourEducationPlace = kind.HasLeader && _chance.Happens(0.3),
            NamedOn = First(SiteState.InOperation),
            OpenedOn = First(SiteState.InOperation),
            UpgradedOn = First(SiteState.Upgraded),
            WithdrawnOn = First(SiteState.Withdrawn),
            EndReasonKey = world.Catalogue.Code("site-end-reason",
                state switch { SiteState.Withdrawn => "工作停滞", SiteState.Refused => "条件不符", _ => null }),
            State = state,
            LifecycleKey = kind.Lifecycle,
            Stages = [.. stages.Select(stage => new SiteStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(kind.Lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        };
    }

    /// <summary>Who looks after a site: some pilots have an industrial union.</summary>
    private string? SupervisorOf(SiteSettings kind, string region) =>
        kind.Kind == SiteKind.ReformPilot && world.IndustrialUnions.Count > 0 && _supervisors.Happens(0.4)
            ? _supervisors.Of(world.IndustrialUnions) : world.Catalogue.Body(kind.SupervisedBy, region);

    /// <summary>Who bears a site: schools have theirs, and titles of enterprises are borne by enterprises, each once.</summary>
    private MadeEstablishment Host(SiteKind kind)
    {
        EstablishmentKind? wanted = kind switch
        {
            SiteKind.TechnicianCollege or SiteKind.TechnicalSchool => EstablishmentKind.TechnicalSchool,
            SiteKind.HealthyEnterprise or SiteKind.HappyEnterprise or SiteKind.EnterpriseTrainingCentre => EstablishmentKind.Enterprise,
            _ => null,
        };
        var hosts = wanted is { } one ? world.EstablishmentsByKind[one] : world.Establishments;
        var host = _chance.Of(hosts);
        for (var tries = 0; wanted == EstablishmentKind.Enterprise && !_titled.Add((kind, host.Id)) && tries < 100; tries++)
            host = _chance.Of(hosts);
        return host;
    }

    /// <summary>The yearly assessments while the site was open: some fail, and lose a star.</summary>
    private void Rate(Site site, SiteSettings kind, List<Stage<SiteState>> stages)
    {
        _assessments.Clear();
        if (site.NamedOn is not { } named)
            return;
        var last = (stages.Find(stage => stage.State == SiteState.Withdrawn) is { From.Year: > 1 } end ? end.From : world.AsOf).Year;
        int? stars = kind.Stars ? _chance.Between(1, 3) : null;
        for (var year = named.Year + 1; year <= last; year += 2)
        {
            var day = new DateOnly(year, _chance.Between(9, 11), _chance.Between(1, 28));
            if (day > (site.WithdrawnOn ?? world.AsOf))
                break;
            var failed = _chance.Happens(world.Shares.FailedReview);
            var score = failed ? _chance.Between(40, PassedFrom - 1) : _chance.Between(PassedFrom, 98);
            var before = stars;
            if (stars is { } held)
                stars = failed ? Math.Max(1, held - 1) : score >= ExcellentFrom ? Math.Min(5, held + 1) : held;
            _assessments.Add(new SiteAssessment
            {
                Id = world.Ids.Next<SiteAssessment>(),
                SiteId = site.Id,
                Year = year,
                KindKey = world.Catalogue.Code("assessment-kind", kind.Stars ? "star-rating" : "yearly"),
                Score = score,
                StarsBefore = before,
                Stars = stars,
                Outcome = failed ? stars < before ? AssessmentOutcome.Reduced : AssessmentOutcome.Failed
                    : stars > before
                        ? AssessmentOutcome.Upgraded : score >= ExcellentFrom ? AssessmentOutcome.Excellent : AssessmentOutcome.Passed,
                AssessedOn = day,
                AssessedByKey = site.SupervisedByKey,
                IsSynthetic = true,
                Source = world.Source,
            });
            (site.LastAssessedOn, site.LastOutcome) = (day, _assessments[^1].Outcome);
        }

        site.Stars = stars;
    }

    /// <summary>The workers of a studio or workstation, beside its leader.</summary>
    private void Staff(Site site, SiteSettings kind)
    {
        if (!kind.HasLeader || site.NamedOn is not { } named || world.People.Count == 0)
            return;
        foreach (var person in Enumerable.Range(0, _members.Between(2, 6)).Select(_ => _members.Of(world.People))
            .DistinctBy(person => person.Id).Where(person => person.Id != site.LeaderId))
        {
            var joined = named.AddDays(_members.Between(0, 400));
            DateOnly? left = _members.Happens(0.15) ? joined.AddDays(_members.Between(100, 700)) : null;
            if (joined > world.AsOf)
                continue;
            world.Write(new SiteMember
            {
                Id = world.Ids.Next<SiteMember>(),
                SiteId = site.Id,
                PersonId = person.Id,
                JoinedOn = joined,
                LeftOn = left > world.AsOf ? null : left,
                IsSynthetic = true,
                Source = world.Source,
            });
        }
    }

    private void Grant(Site site, SiteSettings kind)
    {
        var full = world.Catalogue.Code("pilot-mode", "全面试点");
        if (site.NamedOn is not { } named || (site.Kind == SiteKind.ReformPilot && site.ModeKey != full))
            return;
        var paidOn = named.AddDays(_chance.Between(20, 120));
        if (world.PaymentBy(kind.Grant, paidOn, site.RegionKey, SubsidyFund.UnionFunds, kind.SupervisedBy) is { } payment)
        {
            payment.SiteId = site.Id;
            payment.EstablishmentId = site.HostId;
            world.Write(payment);
        }
    }
}
