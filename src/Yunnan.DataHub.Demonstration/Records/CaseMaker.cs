using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Makes service cases with their steps: a few take longer than allowed, some are still open. A limit of the documents belongs to its step;
/// the day by which all must be done is there only where all of a case has a limit. Revoked titles have a case of their own.
/// </summary>
internal sealed class CaseMaker(RecordWorld world)
{
    private const string WithdrawalLifecycle = "model-worker-title-withdrawal";

    // Working days that a case without a limit takes.
    private const int UsualDays = 30;
    private const int MaxTries = 200;

    private readonly Chance _chance = world.Chance("cases");

    public void Make()
    {
        var kinds = new WeightedChoice<CaseSettings>(world.Settings.Cases.Select(kind => (kind, kind.Weight)));
        for (var i = 0; i < world.Scale.Cases; i++)
            Make(kinds.Pick(_chance));
        foreach (var (award, person, revokedOn) in world.Awards)
        {
            if (revokedOn is { } day)
                MakeWithdrawal(award, person, day);
        }
    }

    private void Make(CaseSettings kind)
    {
        var isLate = (kind.Days is not null || kind.Limits.Count > 0) && _chance.Happens(kind.LateShare ?? world.Shares.OverdueCase);
        var isRefused = kind.Course.Contains(ServiceCaseState.Approved) && _chance.Happens(world.Shares.Rejected);
        var states = isRefused
            ? [.. kind.Course.TakeWhile(state => state != ServiceCaseState.Approved), ServiceCaseState.Refused]
            : kind.Course;
        // Holidays may stretch a step beyond its limit, and a late case may still be in time: such a course is drawn again.
        List<Stage<ServiceCaseState>> stages;
        var tries = 0;
        do
            stages = Course(kind, states, isLate);
        while (IsLate(kind, stages) != isLate && ++tries < MaxTries)
            ;
        var received = stages[0].From;
        // Who speaks in schools holds an honour.
        var person = kind.Kind == ServiceCaseKind.SpeakerVisit && world.Awards.Count > 0
            ? _chance.Of(world.Awards).Person : _chance.Of(world.People);
        var found = Case(kind.Kind, kind.Title, stages, kind.Days, kind.Lifecycle, kind.HandledBy, person);
        found.IsExempt = kind.ExemptGrounds.Count > 0 && _chance.Happens(0.4);
        if (found.IsExempt)
            found.GroundKey = world.Catalogue.Code("case-ground", _chance.Of(kind.ExemptGrounds));
        else
            found.RequestKey = world.Catalogue.Code("case-request", _chance.OfAny(kind.Requests));
        found.Amount = kind.HasAmount ? _chance.Between(1, 90) * 1000m : null;
        if (kind.HasTerm && stages.Exists(stage => stage.State == TermOf(kind)))
        {
            var term = stages.Find(stage => stage.State == TermOf(kind));
            // A term that goes on ends after the last day.
            (found.TermFrom, found.TermUntil) = (term.From, term.Until ?? world.AsOf.AddDays(_chance.Between(30, 700)));
        }

        var counterpart = _chance.Of(world.Establishments);
        found.CounterpartId = kind.Kind is ServiceCaseKind.SpeakerVisit or ServiceCaseKind.TeacherAppointment
            ? world.Establishments.Find(e => e.Kind == EstablishmentKind.University).Id : counterpart.Id;
        world.Write(found);
    }

    private List<Stage<ServiceCaseState>> Course(CaseSettings kind, IReadOnlyList<ServiceCaseState> states, bool isLate)
    {
        var received = world.DayOf(_chance.Between(world.Settings.FirstYear, world.Settings.LastYear), _chance);
        // The time allowed is shared out among the steps before the last, a day between each; who is late takes up to four times as long.
        var between = Math.Max(1, states.Count - 1);
        var most = Math.Max(1, ((kind.Days ?? UsualDays) - between) / between) * (isLate ? 4 : 1);
        return world.Timeline.Run(received, [.. states.Select((state, index) => new Step<ServiceCaseState>(
            state,
            index == states.Count - 1 ? 0
                : state == ServiceCaseState.Publicity ? 5
                : kind.HasTerm && state == TermOf(kind) && state == ServiceCaseState.InProgress ? _chance.Between(1, 3) * 250
                : kind.Limits.FirstOrDefault(limit => limit.Until == state) is { } limit
                    ? _chance.Between(1, Math.Max(1, limit.Days / 2)) * (isLate ? 4 : 1)
                : kind.Limits.Any(limit => limit.From == state) ? 1
                : _chance.Between(1, most),
            state == ServiceCaseState.Publicity))]);
    }

    private static ServiceCaseState TermOf(CaseSettings kind) =>
        kind.Course.Contains(ServiceCaseState.InProgress) ? ServiceCaseState.InProgress : ServiceCaseState.Approved;

    private bool IsLate(CaseSettings kind, List<Stage<ServiceCaseState>> stages) =>
        IsOverdue(kind.Days, stages)
            || kind.Limits.Any(limit => LastDay(limit, stages) > stages.Find(stage => stage.State == limit.From).From.AddDays(limit.Days));

    /// <summary>
    /// The day on which what is limited ended; the day on which the records end, where it is still open; null where it never began.
    /// </summary>
    private DateOnly? LastDay(StepLimit limit, List<Stage<ServiceCaseState>> stages)
    {
        if (!stages.Exists(stage => stage.State == limit.From))
            return null;
        if (stages.Exists(stage => stage.State == limit.Until))
            return stages.Find(stage => stage.State == limit.Until).Until ?? world.AsOf;
        return IsDone(stages[^1].State) ? null : world.AsOf;
    }

    private bool IsOverdue(int? days, List<Stage<ServiceCaseState>> stages) =>
        days is { } allowed
            && (IsDone(stages[^1].State) ? stages[^1].From : world.AsOf) > world.Timeline.Calendar.Add(stages[0].From, allowed);

    private static bool IsDone(ServiceCaseState state) =>
        state is ServiceCaseState.Concluded or ServiceCaseState.Archived or ServiceCaseState.Refused;

    private void MakeWithdrawal(int award, MadePerson person, DateOnly revokedOn)
    {
        const int receipt = 5;
        const int review = 20;
        // It is approved on the day of the revocation: two steps and a day between each lie before.
        var received = revokedOn;
        while (world.Timeline.Calendar.Add(received, receipt + review + 2) > revokedOn)
            received = received.AddDays(-1);
        var stages = world.Timeline.Run<ServiceCaseState>(
            received,
            new(ServiceCaseState.Received, receipt), new(ServiceCaseState.UnderReview, review), new(ServiceCaseState.Approved, 5),
            new(ServiceCaseState.Concluded, 0));
        var found = Case(ServiceCaseKind.TitleWithdrawal, "示例撤销荣誉称号", stages, 60, WithdrawalLifecycle, "yn-ftu", person);
        found.HonourAwardId = award;
        found.GroundKey = world.Catalogue.Code("case-ground", "弄虚作假");
        found.Outcome = found.ConcludedOn is null ? null : "撤销称号，收回奖金";
        world.Write(found);
    }

    private ServiceCase Case(
        ServiceCaseKind kind, string title, List<Stage<ServiceCaseState>> stages, int? days, string? lifecycle, string handledBy,
        MadePerson person)
    {
        var id = world.Ids.Next<ServiceCase>();
        var calendar = world.Timeline.Calendar;
        var (received, last) = (stages[0].From, stages[^1]);
        DateOnly? done = IsDone(last.State) ? last.From : null;
        return new ServiceCase
        {
            Id = id,
            Number = $"DEMO-B-{id:D6}",
            Kind = kind,
            Title = $"{title}{id:D5}",
            PersonId = person.Id,
            EstablishmentId = person.EmployerId,
            HandledByKey = world.Catalogue.Body(handledBy, person.Region),
            RegionKey = person.Region,
            ReceivedOn = received,
            DueOn = days is { } allowed ? calendar.Add(received, allowed) : null,
            ConcludedOn = done,
            WorkingDays = done is { } day ? calendar.Between(received, day) : null,
            IsOverdue = IsOverdue(days, stages),
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
