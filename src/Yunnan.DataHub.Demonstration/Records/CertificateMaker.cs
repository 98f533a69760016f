using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>A certificate, and the class through which it was gained.</summary>
internal sealed record GainedCertificate(SkillCertificate Record, MadeClass? Class);

/// <summary>Makes the certificates of a person: a ladder of levels that ends at the highest.</summary>
internal sealed class CertificateMaker(RecordWorld world)
{
    private const int ChiefRank = 8;

    private readonly Chance _chance = world.Chance("certificates");
    private readonly WeightedChoice<int> _years = new(world.Settings.YearWeights);
    private readonly WeightedChoice<int> _ranks = new(world.Settings.HighestRanks);
    private readonly WeightedChoice<int> _numbers = new(world.Settings.CertificatesPerPerson);
    private readonly WeightedChoice<CertificateKind> _kinds = new(world.Settings.CertificateKinds);
    private readonly WeightedChoice<string> _occupations = new(
        world.Settings.Occupations.Select(occupation => (occupation.Key, occupation.Weight)));
    private Dictionary<(string Prefecture, int Year, int Rank), List<MadeClass>> _classes = [];

    /// <summary>Certificates made so far.</summary>
    public int Count { get; private set; }

    public void Begin() => _classes = world.Classes.Where(made => made is { IsOver: true, Rank: > 0 })
        .GroupBy(made => (made.Region[..4] + "00", made.EndsOn.Year, made.Rank)).ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>The certificates of a person, the lowest first.</summary>
    public List<GainedCertificate> For(Person person)
    {
        var gained = new List<GainedCertificate>();
        var number = Math.Min(_numbers.Pick(_chance), world.Scale.Certificates - Count);
        if (number == 0)
            return gained;
        var (rank, year, occupation) = (_ranks.Pick(_chance), _years.Pick(_chance), _occupations.Pick(_chance));
        for (var step = Math.Min(number, rank) - 1; step >= 0; step--)
        {
            var gainedIn = year - step * 2;
            if (gainedIn < world.Settings.FirstYear || gainedIn - person.BirthYear < 16)
                continue;
            gained.Add(Next(person, rank - step, gainedIn, occupation));
            if (gained[^1].Record.ValidUntil < world.AsOf)
                Renew(person, gained);
        }

        return gained;
    }

    /// <summary>What has run out is replaced by a new certificate from the last day of the old one on.</summary>
    private void Renew(Person person, List<GainedCertificate> gained)
    {
        var before = gained[^1].Record;
        if (before.State == CertificateState.Valid)
            gained.Add(
                new(Record(person, before.Kind, before.LevelRank, before.OccupationKey!, before.ValidUntil!.Value, before.Route), null));
        if (before.State is CertificateState.Valid or CertificateState.AwaitingNationalCheck)
            before.State = CertificateState.Replaced;
    }

    /// <summary>A certificate for a result in a competition.</summary>
    public GainedCertificate ForResult(Person person, MadeCompetition contest, int rank)
    {
        var issued = world.Timeline.Calendar.Add(contest.EndsOn, _chance.Between(15, 60));
        var waits = issued > world.AsOf;
        return new(
            Record(person, CertificateKind.SkillLevel, rank, contest.Occupation, waits ? world.AsOf : issued, CertificateRoute.Competition,
            waits ? CertificateState.AwaitingNationalCheck : null), null);
    }

    private GainedCertificate Next(Person person, int rank, int year, string occupation)
    {
        var kind = rank > 6 ? CertificateKind.SkillLevel : _kinds.Pick(_chance);
        if (kind == CertificateKind.SkillLevel && _classes.TryGetValue((person.PrefectureKey!, year, rank), out var classes)
            && _chance.Happens(world.Shares.ClassCertificate))
        {
            var made = _chance.Of(classes);
            var after = world.Timeline.Calendar.Add(made.EndsOn, _chance.Between(3, 25));
            var record = Record(person, kind, rank, made.Occupation!, after > world.AsOf ? world.AsOf : after, CertificateRoute.Evaluation);
            record.IssuerId = made.IssuerId;
            return new(record, made);
        }

        var route = rank > 6
            ? CertificateRoute.DirectRecognition : _chance.Happens(0.05) ? CertificateRoute.Conversion : CertificateRoute.Evaluation;
        return new(Record(person, kind, kind == CertificateKind.SpecialAbility ? 0 : rank, occupation, world.DayOf(year, _chance), route),
            null);
    }

    private SkillCertificate Record(
        Person person, CertificateKind kind, int rank, string occupation, DateOnly issued, CertificateRoute route,
        CertificateState? state = null)
    {
        Count++;
        var id = world.Ids.NextLong<SkillCertificate>();
        var level = world.Catalogue.LevelByRank[rank];
        return new SkillCertificate
        {
            Id = id,
            Number = Number(id, person.PrefectureKey!, issued.Year, level, rank),
            Kind = kind,
            PersonId = person.Id,
            OccupationKey = occupation,
            SkillLevelKey = level,
            LevelRank = rank,
            Route = route,
            IssuedOn = issued,
            ValidUntil = rank == ChiefRank ? issued.AddYears(5) : null,
            State = state ?? State(),
            RegionKey = person.RegionKey,
            IsSynthetic = true,
            Source = world.Source,
        };
    }

    // DEMO, year, prefecture, three zeros; then place 16: T for special-grade technicians, else the rank.
    private static string Number(long id, string prefecture, int year, string? level, int rank) =>
        $"DEMO{year}{prefecture[..4]}000{(level == CertificateNumber.SpecialGradeLevel ? "T" : $"{rank}")}{id:D8}";

    private CertificateState State() =>
        _chance.Happens(world.Shares.Replaced) ? CertificateState.Replaced
        : _chance.Happens(world.Shares.Revoked) ? CertificateState.Revoked
        : _chance.Happens(world.Shares.AwaitingNationalCheck) ? CertificateState.AwaitingNationalCheck
        : CertificateState.Valid;
}
