using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes training classes.</summary>
internal sealed class ClassMaker(RecordWorld world)
{
    // Rank of 高级技师: above it there is no training class.
    private const int HighestRank = 6;

    private readonly Chance _chance = world.Chance("classes");

    public void Make()
    {
        var kinds = new WeightedChoice<TrainingSettings>(world.Settings.Training.Select(kind => (kind, kind.Weight)));
        var years = new WeightedChoice<int>(world.Settings.YearWeights);
        var ranks = new WeightedChoice<int>(world.Settings.HighestRanks.Where(rank => rank.Value is > 1 and <= HighestRank));
        var occupations = new WeightedChoice<OccupationSettings>(
            world.Settings.Occupations.Select(occupation => (occupation, occupation.Weight)));
        var providers = world.Establishments.Where(e => e.Kind is EstablishmentKind.TrainingBody or EstablishmentKind.TechnicalSchool)
            .Select(e => e.Id).ToList();
        var evaluators = world.Establishments.Where(e => e.Kind == EstablishmentKind.EvaluationBody).Select(e => e.Id).ToList();
        for (var i = 0; i < world.Scale.Classes; i++)
            Write(kinds.Pick(_chance), years.Pick(_chance), occupations.Pick(_chance), ranks.Pick(_chance), _chance.Of(providers),
                _chance.Of(evaluators));
    }

    private void Write(TrainingSettings kind, int year, OccupationSettings occupation, int rank, int provider, int evaluator)
    {
        var id = world.Ids.Next<TrainingClass>();
        var region = world.Places.County(_chance);
        var starts = world.DayOf(year, _chance);
        var ends = world.Timeline.Calendar.Add(starts, Math.Max(3, kind.Hours / 8 * _chance.Between(1, 3)));
        var isOver = ends < world.AsOf;
        var isRegistered = !_chance.Happens(world.Shares.UnregisteredClass);
        var online = kind.Hours * (_chance.Happens(world.Shares.HighOnlineShare) ? _chance.Between(11, 40) : _chance.Between(0, 10)) / 100m;
        var theory = _chance.Of(world.Teachers);
        var practice = _chance.Happens(world.Shares.OneTeacher) ? theory : _chance.Of(world.Teachers);
        var isAnomaly = isOver && _chance.Happens(world.Shares.AnomalousClass);
        world.Classes.Add(new MadeClass(
            id, kind.Kind, region, starts, ends, kind.Certifies ? occupation.Key : null, kind.Certifies ? rank : 0, evaluator, kind.Fund,
            isOver && !isAnomaly));
        world.Write(new TrainingClass
        {
            Id = id,
            Number = $"DEMO-C-{year}-{id:D6}",
            NameZh = $"示例{occupation.Name}培训班{id:D6}",
            Kind = kind.Kind,
            ProgrammeKey = kind.Programme,
            OccupationKey = kind.Certifies ? occupation.Key : null,
            SkillLevelKey = kind.Certifies ? world.Catalogue.LevelByRank[rank] : null,
            ProviderId = provider,
            EvaluationBodyId = kind.Certifies ? evaluator : null,
            OrganiserKey = world.Catalogue.Body(kind.Organiser, region),
            RegionKey = region,
            StartsOn = starts,
            EndsOn = ends,
            RegisteredOn = isRegistered ? starts.AddDays(-_chance.Between(1, 10)) : null,
            PlannedPersons = _chance.Between(25, 50),
            Hours = kind.Hours,
            PracticeHours = kind.Hours * 6 / 10,
            OnlineHours = online,
            OnlineShare = decimal.Round(online / kind.Hours, 4),
            TheoryTeacherId = theory,
            PracticeTeacherId = practice,
            HasOneTeacherForBoth = theory == practice,
            Fund = kind.Fund,
            State = isAnomaly ? TrainingClassState.Anomaly : !isOver ? TrainingClassState.Running
                : ends > world.AsOf.AddDays(-20) ? TrainingClassState.Assessed : TrainingClassState.Closed,
            IsSynthetic = true,
            Source = world.Source,
        });
    }
}
