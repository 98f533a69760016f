using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes recognitions of establishments and of teachers, and sanctions.</summary>
internal sealed class AccreditationMaker(RecordWorld world)
{
    private readonly Chance _chance = world.Chance("accreditations");
    private readonly HashSet<(AccreditationKind, int)> _taken = [];

    public void Make()
    {
        var kinds = new WeightedChoice<AccreditationSettings>(world.Settings.Accreditations.Select(kind => (kind, kind.Weight)));
        for (var i = 0; i < world.Scale.Accreditations; i++)
        {
            var kind = kinds.Pick(_chance);
            var establishment = _chance.Of(world.EstablishmentsByKind[kind.Of]);
            for (var tries = 0; tries < 10 && _taken.Contains((kind.Kind, establishment.Id)); tries++)
                establishment = _chance.Of(world.EstablishmentsByKind[kind.Of]);
            // A recognition is borne once; where nearly all have it, there are fewer.
            if (_taken.Add((kind.Kind, establishment.Id)))
                Make(kind, establishment);
        }

        foreach (var teacher in world.Teachers)
            MakeOfTeacher(teacher);
        for (var i = 0; i < world.Scale.Sanctions; i++)
            MakeSanction(_chance.Of(world.Establishments));
    }

    private void Make(AccreditationSettings kind, MadeEstablishment establishment)
    {
        var start = world.DayOf(_chance.Between(world.Settings.FirstYear, world.Settings.LastYear), _chance);
        List<Step<AccreditationState>> course =
        [
            new(AccreditationState.Applied, _chance.Between(2, 8)), new(AccreditationState.UnderReview, _chance.Between(5, 25)),
            new(AccreditationState.Publicity, 5, IsNotice: true),
        ];
        if (kind.Kind is AccreditationKind.HighTechLibrary or AccreditationKind.IntegratedEnterprise)
            course.Add(new(AccreditationState.InPool, _chance.Between(200, 700)));
        var end = _chance.Happens(world.Shares.Rejected) ? AccreditationState.Refused : AccreditationState.Active;
        course.Add(new(end, end == AccreditationState.Active ? kind.Years * 250 : 0));
        if (end == AccreditationState.Active)
            AddEnd(course, kind);
        var stages = world.Timeline.Run(start, course);
        Write(kind, establishment, stages);
        if (kind.Kind == AccreditationKind.IntegratedEnterprise)
            world.IntegratedEnterprises.Add(establishment);
    }

    private void AddEnd(List<Step<AccreditationState>> course, AccreditationSettings kind)
    {
        if (_chance.Happens(world.Shares.InRectification))
        {
            course[^1] = course[^1] with { Days = _chance.Between(60, kind.Years * 200) };
            course.Add(new(AccreditationState.Rectification, 60));
            course.Add(new(_chance.Happens(0.5) ? AccreditationState.Active : AccreditationState.Removed, 0));
        }
        else if (_chance.Happens(0.5))
        {
            course.Add(new(AccreditationState.Expired, 0));
        }
        else
        {
            // Renewed: it goes on.
            course[^1] = course[^1] with { Days = 0 };
        }
    }

    private void Write(AccreditationSettings kind, MadeEstablishment establishment, List<Stage<AccreditationState>> stages)
    {
        var id = world.Ids.Next<Accreditation>();
        var state = stages[^1].State;
        var active = stages.Where(stage => stage.State == AccreditationState.Active).Select(stage => (DateOnly?)stage.From)
            .FirstOrDefault();
        world.Write(new Accreditation
        {
            Id = id,
            Number = $"DEMO-A-{id:D7}",
            Kind = kind.Kind,
            EstablishmentId = establishment.Id,
            RegionKey = establishment.Region,
            Level = kind.Level,
            Scope = _chance.Of(world.Settings.Occupations).Name,
            GrantedByKey = world.Catalogue.Body(kind.GrantedBy, establishment.Region),
            Batch = kind.Kind == AccreditationKind.IntegratedEnterprise ? _chance.Between(1, 3) : null,
            EnteredOn = stages.Where(stage => stage.State == AccreditationState.InPool).Select(stage => (DateOnly?)stage.From)
                .FirstOrDefault(),
            ValidFrom = active,
            ValidUntil = active is { } from ? LastDay(from, kind.Years, state) : null,
            LastInspectedOn = active is null ? null : world.DayOf(world.Settings.LastYear, _chance),
            State = state,
            EndReasonKey = EndReason(state switch
            {
                AccreditationState.Refused => "条件不符",
                AccreditationState.Removed => "整改不合格",
                AccreditationState.Expired => "有效期满",
                _ => null,
            }),
            LifecycleKey = kind.Lifecycle,
            Stages = [.. stages.Select(stage => new AccreditationStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(kind.Lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        });
    }

    // What is in force was renewed as often as it took.
    private DateOnly LastDay(DateOnly from, int years, AccreditationState state)
    {
        var last = from.AddYears(years).AddDays(-1);
        while (state == AccreditationState.Active && last < world.AsOf)
            last = last.AddYears(years);
        return last;
    }

    private void MakeOfTeacher(long teacher)
    {
        var id = world.Ids.Next<Accreditation>();
        var lifecycle = world.Settings.TeacherLifecycle;
        var start = world.DayOf(_chance.Between(world.Settings.FirstYear, world.Settings.LastYear - 1), _chance);
        List<Step<AccreditationState>> course = [new(AccreditationState.Applied, 10),
            new(AccreditationState.InPool, _chance.Between(100, 400))];
        course.Add(new(AccreditationState.Active, _chance.Between(50, 200)));
        if (_chance.Happens(0.1))
            course.Add(new(_chance.Happens(0.6) ? AccreditationState.Removed : AccreditationState.Blacklisted, 0));
        var stages = world.Timeline.Run(start, course);
        var state = stages[^1].State;
        world.Write(new Accreditation
        {
            Id = id,
            Number = $"DEMO-A-{id:D7}",
            Kind = AccreditationKind.TrainingTeacher,
            PersonId = teacher,
            RegionKey = world.Places.County(_chance),
            Level = AdministrativeLevel.Prefecture,
            EnteredOn = stages.Count > 1 ? stages[1].From : null,
            State = state,
            EndReasonKey = EndReason(state is AccreditationState.Removed or AccreditationState.Blacklisted ? "年度核查不合格" : null),
            LifecycleKey = lifecycle,
            Stages = [.. stages.Select(stage => new AccreditationStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        });
    }

    private void MakeSanction(MadeEstablishment establishment)
    {
        var id = world.Ids.Next<Sanction>();
        var day = world.DayOf(_chance.Between(world.Settings.FirstYear, world.Settings.LastYear), _chance);
        var kind = (SanctionKind)_chance.Between(1, 7);
        world.Write(new Sanction
        {
            Id = id,
            Number = $"DEMO-Z-{id:D7}",
            Kind = kind,
            EstablishmentId = establishment.Id,
            RegionKey = establishment.Region,
            GroundKey = world.Catalogue.Code("sanction-ground", "培训记录不实"),
            Note = "示例：培训记录不实",
            Authority = "示例监管机构",
            ImposedOn = day,
            Until = day.AddYears(_chance.Between(1, 3)),
            Amount = kind is SanctionKind.Penalty or SanctionKind.Recovery ? _chance.Between(1, 50) * 1000m : null,
            IsSynthetic = true,
            Source = world.Source,
        });
    }

    private string? EndReason(string? word) => world.Catalogue.Code("accreditation-end-reason", word);
}
