using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes projects with stages and money: a few are accepted but not finally paid, some cost or measure too much.</summary>
internal sealed class ProjectMaker(RecordWorld world)
{
    private static readonly string UnionFederation = ReportingBody.KeyOf("yn-ftu", Places.Province);

    // Yuan a square metre above which a venue is dear (yn-41).
    private const int DearUnitCost = 6_000;

    private readonly Chance _chance = world.Chance("projects");

    public void Make()
    {
        var kinds = new WeightedChoice<ProjectSettings>(world.Settings.Projects.Select(kind => (kind, kind.Weight)));
        for (var i = 0; i < world.Scale.Projects; i++)
            Make(kinds.Pick(_chance));
    }

    private void Make(ProjectSettings kind)
    {
        List<Step<ProjectState>> course =
        [
            new(ProjectState.Applied, _chance.Between(3, 15)), new(ProjectState.UnderReview, _chance.Between(5, 30)),
            new(ProjectState.Approved, _chance.Between(5, 40)),
            new(ProjectState.Running, _chance.Between(60, 300)), new(ProjectState.Accepted, _chance.Between(20, 90)),
            new(ProjectState.Paid, 0),
        ];
        if (_chance.Happens(world.Shares.Rejected))
            course = [.. course[..2], new(ProjectState.Refused, 0)];
        else if (_chance.Happens(0.15))
            course.RemoveAt(5);
        var year = _chance.Between(world.Settings.FirstYear, world.Settings.LastYear);
        var project = Project(kind, year, world.Timeline.Run(world.DayOf(year, _chance), course));
        world.Write(project);
        if (project.GrantPaid is { } paid && paid > 0 && project.AcceptedOn is { } accepted)
            Pay(project, paid, accepted);
    }

    private Project Project(ProjectSettings kind, int year, List<Stage<ProjectState>> stages)
    {
        var id = world.Ids.Next<Project>();
        var state = stages[^1].State;
        DateOnly? First(ProjectState wanted) =>
            stages.Where(stage => stage.State == wanted).Select(stage => (DateOnly?)stage.From).FirstOrDefault();
        var leader = _chance.Of(world.People);
        var provider = _chance.Of(world.Establishments);
        var approved = First(ProjectState.Approved) is null ? (decimal?)null : Granted(kind);
        var accepted = First(ProjectState.Accepted);
        var isVenue = kind.Kind == ProjectKind.VenueConstruction;
        var isService = kind.Kind is ProjectKind.BenefitService or ProjectKind.BenefitInnovation;
        var served = _chance.Between(200, 6000);
        var area = isVenue ? served * _chance.Between(10, 35) / 100m : (decimal?)null;
        return new Project
        {
            Id = id,
            Number = $"DEMO-X-{id:D6}",
            NameZh = $"{kind.Name}{id:D5}",
            Kind = kind.Kind,
            LineKey = world.Catalogue.Code("project-line", _chance.OfAny(kind.Lines)),
            Year = year,
            ProgrammeKey = kind.Programme,
            SubsidyStandardKey = kind.Standard,
            ProviderId = provider.Id,
            LeaderId = leader.Id,
            OrganiserKey = world.Catalogue.Body(kind.Organiser, provider.Region),
            RegionKey = provider.Region,
            LeaderAge = year - leader.BirthYear,
            Investment = kind.Kind == ProjectKind.IndustryChain ? _chance.Between(50, 900) * 1_000_000m : approved * 2,
            GrantApproved = approved,
            // Half comes first; the rest when all is accepted and paid.
            GrantPaid = approved is null ? null : state == ProjectState.Paid ? approved : accepted is null ? 0 : approved / 2,
            FloorArea = area,
            UnitCost = isVenue ? _chance.Between(DearUnitCost - 3_000, DearUnitCost + 1_500) : null,
            PopulationServed = isVenue ? served : null,
            // A third of a square metre a head is the cap of the demonstration.
            ExceedsAreaCap = area is { } metres ? metres > served * 0.3m : null,
            Users = isService ? _chance.Between(50, 20_000) : null,
            Satisfaction = isService ? _chance.Between(70, 100) / 100m : null,
            StartsOn = First(ProjectState.Running),
            EndsOn = accepted,
            AcceptedOn = accepted,
            State = state,
            LifecycleKey = kind.Lifecycle,
            Stages = [.. stages.Select(stage => new ProjectStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(kind.Lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        };
    }

    private decimal Granted(ProjectSettings kind) =>
        kind.Standard is { } standard && world.Catalogue.Standards[standard].Amount is { } amount
            ? amount : kind.Grant * _chance.Between(4, 15) / 10;

    private void Pay(Project project, decimal amount, DateOnly accepted)
    {
        var id = world.Ids.NextLong<Payment>();
        var paidOn = accepted.AddDays(_chance.Between(5, 60));
        world.Write(new Payment
        {
            Id = id,
            Number = $"DEMO-P-{id:D9}",
            SubsidyStandardKey = amount == project.GrantApproved ? project.SubsidyStandardKey : null,
            Beneficiary = SubsidyBeneficiary.Project,
            ProjectId = project.Id,
            EstablishmentId = project.ProviderId,
            PayerKey = project.OrganiserKey,
            Fund = project.OrganiserKey == UnionFederation ? SubsidyFund.UnionFunds : SubsidyFund.SpecialFiscal,
            Amount = amount,
            PaidOn = paidOn > world.AsOf ? world.AsOf : paidOn,
            RegionKey = project.RegionKey,
            IsSynthetic = true,
            Source = world.Source,
        });
    }
}
