using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes service cases with their steps: some take longer than allowed, some are still open. Revoked titles have a case of their own.</summary>
internal sealed class CaseMaker(RecordWorld world)
{
    private const string WithdrawalLifecycle = "model-worker-title-withdrawal";

    private readonly Chance _chance = world.Chance("cases");

    public void Make()
    {
        var kinds = new WeightedChoice<CaseSettings>(world.Settings.Cases.Select(kind => (kind, kind.Weight)));
        for (var i = 0; i < world.Scale.Cases; i++)
            Make(kinds.Pick(_chance));
        foreach (var (award, person, _) in world.Awards.Where(award => award.Revoked))
            MakeWithdrawal(award, person);
    }

    private void Make(CaseSettings kind)
    {
        var year = _chance.Between(world.Settings.FirstYear, world.Settings.LastYear);
        var received = world.DayOf(year, _chance);
        var isLate = _chance.Happens(world.Shares.OverdueCase);
        var isRefused = kind.Course.Contains(ServiceCaseState.Approved) && _chance.Happens(world.Shares.Rejected);
        var states = isRefused
            ? [.. kind.Course.TakeWhile(state => state != ServiceCaseState.Approved), ServiceCaseState.Refused]
            : kind.Course;
        // The time allowed is shared out among the steps before the last; who is late takes three times as long.
        var each = Math.Max(1, kind.Days * (isLate ? 3 : 1) / Math.Max(1, states.Count - 1) - (isLate ? 0 : 1));
        var steps = states.Select((state, index) => new Step<ServiceCaseState>(
            state, index == states.Count - 1 ? 0 : state == ServiceCaseState.Publicity ? 5 : each, state == ServiceCaseState.Publicity)).ToList();
        var stages = world.Timeline.Run(received, steps);
        // Who speaks in schools holds an honour.
        var person = kind.Kind == ServiceCaseKind.SpeakerVisit && world.Awards.Count > 0 ? _chance.Of(world.Awards).Person : _chance.Of(world.People);
        var found = Case(kind.Kind, kind.Title, stages, kind.Days, kind.Lifecycle, kind.HandledBy, person);
        found.IsExempt = kind.ExemptGrounds.Count > 0 && _chance.Happens(0.4);
        found.Ground = found.IsExempt ? _chance.Of(kind.ExemptGrounds) : _chance.OfAny(kind.Grounds);
        found.Amount = kind.HasAmount ? _chance.Between(1, 90) * 1000m : null;
        if (kind.HasTerm)
            (found.TermFrom, found.TermUntil) = (received.AddDays(60), received.AddDays(60).AddYears(_chance.Between(1, 3)));
        var counterpart = _chance.Of(world.Establishments);
        found.CounterpartId = kind.Kind is ServiceCaseKind.SpeakerVisit or ServiceCaseKind.TeacherAppointment
            ? world.Establishments.Find(e => e.Kind == EstablishmentKind.University).Id : counterpart.Id;
        world.Write(found);
    }

    private void MakeWithdrawal(int award, MadePerson person)
    {
        var stages = world.Timeline.Run<ServiceCaseState>(
            world.DayOf(world.Settings.LastYear - 1, _chance),
            new(ServiceCaseState.Received, 5), new(ServiceCaseState.UnderReview, 20), new(ServiceCaseState.Approved, 5), new(ServiceCaseState.Concluded, 0));
        var found = Case(ServiceCaseKind.TitleWithdrawal, "示例撤销荣誉称号", stages, 60, WithdrawalLifecycle, "yn-ftu", person);
        (found.HonourAwardId, found.Ground, found.Outcome) = (award, "弄虚作假", "撤销称号，收回奖金");
        world.Write(found);
    }

    private ServiceCase Case(
        ServiceCaseKind kind, string title, List<Stage<ServiceCaseState>> stages, int days, string? lifecycle, string handledBy, MadePerson person)
    {
        var id = world.Ids.Next<ServiceCase>();
        var calendar = world.Timeline.Calendar;
        var (received, last) = (stages[0].From, stages[^1]);
        var isDone = last.State is ServiceCaseState.Concluded or ServiceCaseState.Archived or ServiceCaseState.Refused;
        DateOnly? done = isDone ? last.From : null;
        var due = calendar.Add(received, days);
        return new ServiceCase
        {
            Id = id,
            Number = $"DEMO-B-{id:D6}",
            Kind = kind,
            Title = $"{title}{id:D5}",
            PersonId = person.Id,
            EstablishmentId = person.EmployerId,
            HandledByKey = handledBy,
            RegionKey = person.Region,
            ReceivedOn = received,
            DueOn = due,
            ConcludedOn = done,
            WorkingDays = done is { } day ? calendar.Between(received, day) : null,
            IsOverdue = (done ?? world.AsOf) > due,
            State = last.State,
            Outcome = done is null ? null : last.State == ServiceCaseState.Refused ? "示例：不予受理" : "示例：已办结",
            LifecycleKey = lifecycle,
            Steps = [.. stages.Select(stage => new ServiceCaseStep
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        };
    }
}
