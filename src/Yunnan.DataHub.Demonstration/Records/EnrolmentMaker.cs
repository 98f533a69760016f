using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes the trainings of a person: those that led to certificates, and others until there are as many as wanted.</summary>
internal sealed class EnrolmentMaker(RecordWorld world)
{
    private readonly Chance _chance = world.Chance("enrolments");
    private readonly WeightedChoice<TraineeGroup> _groups = new(world.Settings.TraineeGroups);
    private readonly HashSet<int> _taken = [];
    private Dictionary<string, List<MadeClass>> _classes = [];
    private long _count;

    public void Begin() =>
        _classes = world.Classes.GroupBy(made => made.Region[..4] + "00").ToDictionary(group => group.Key, group => group.ToList());

    public void Write(Person person, List<GainedCertificate> gained, int certificates, IReadOnlyList<SubsidyClaim> claims)
    {
        _taken.Clear();
        foreach (var (certificate, made) in gained)
        {
            if (made is { } attended && _taken.Add(attended.Id))
                Write(person, attended, EnrolmentState.Certified, certificate.Id,
                    claims.FirstOrDefault(c => c.TrainingClassId == attended.Id)?.Id);
        }

        var wanted = (long)certificates * world.Scale.Enrolments / world.Scale.Certificates;
        // A person takes a few trainings, not all that are missing.
        for (var tries = 0; _count < wanted && tries < 6 && _classes.TryGetValue(person.PrefectureKey!, out var classes); tries++)
        {
            var made = _chance.Of(classes);
            if (_taken.Add(made.Id))
                Write(person, made, Outcome(made), null, null);
        }
    }

    private EnrolmentState Outcome(MadeClass made) =>
        !made.IsOver ? EnrolmentState.Enrolled
        : _chance.Happens(0.06) ? EnrolmentState.Withdrawn
        : made.Rank > 0 && _chance.Happens(0.15) ? EnrolmentState.Failed
        : EnrolmentState.Completed;

    private void Write(Person person, MadeClass made, EnrolmentState state, long? certificate, long? claim)
    {
        _count++;
        var isDone = state is EnrolmentState.Completed or EnrolmentState.Certified or EnrolmentState.Failed;
        world.Write(new TrainingEnrolment
        {
            Id = world.Ids.NextLong<TrainingEnrolment>(),
            TrainingClassId = made.Id,
            PersonId = person.Id,
            Kind = made.Kind,
            Group = person.IsLiftedFromPoverty ? TraineeGroup.LiftedFromPoverty : _groups.Pick(_chance),
            State = state,
            EnrolledOn = made.StartsOn.AddDays(-_chance.Below(15)),
            CompletedOn = isDone ? made.EndsOn : null,
            AttendanceRate = isDone ? _chance.Between(80, 100) / 100m : null,
            MostHoursOnADay = _chance.Happens(world.Shares.LongDay) ? _chance.Between(9, 12) : _chance.Between(4, 8),
            CertificateId = certificate,
            ClaimId = claim,
            RegionKey = made.Region,
            IsSynthetic = true,
            Source = world.Source,
        });
    }
}
