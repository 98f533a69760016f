using System.Text;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Makes persons one by one, each with certificates, trainings, results and claims: nothing of a person is kept but a line for every so
/// many, so the size of the province doesn't matter.
/// </summary>
internal sealed class PersonMaker : IDisposable
{
    private const int SequencesPerGender = 500;
    private const int Areas = 10_000;
    private const int KeptPeople = 60_000;

    // No province has a number from 90 on: no identity number begins like these.
    private const int FirstUnusedProvince = 99;

    private readonly RecordWorld _world;
    private readonly Chance _chance;
    private readonly IdentityHasher _hasher = new(Encoding.ASCII.GetBytes("demonstration data: no secret, and no identity number"));
    private readonly WeightedChoice<Gender> _genders;
    private readonly WeightedChoice<EducationLevel> _education;
    private readonly WeightedChoice<int> _ages;
    private readonly CertificateMaker _certificates;
    private readonly EnrolmentMaker _enrolments;
    private readonly EntryMaker _entries;
    private readonly ClaimMaker _claims;
    private readonly Dictionary<string, int[]> _employers;
    private long _index;

    public PersonMaker(RecordWorld world)
    {
        _world = world;
        _chance = world.Chance("people");
        _genders = new(world.Settings.Genders);
        _education = new(world.Settings.Education);
        _ages = new(world.Settings.Ages);
        _certificates = new(world);
        _enrolments = new(world);
        _entries = new(world);
        _claims = new(world);
        _employers = world.Establishments.GroupBy(e => e.Region[..4] + "00")
            .ToDictionary(group => group.Key, group => group.Select(e => e.Id).ToArray());
    }

    public void Dispose() => _hasher.Dispose();

    /// <summary>Teachers, who come before their classes.</summary>
    public void MakeTeachers()
    {
        for (var i = 0; i < _world.Scale.Teachers; i++)
        {
            var teacher = Person();
            teacher.IsServingTeacher = true;
            _world.Write(teacher);
            _world.Teachers.Add(teacher.Id);
        }
    }

    /// <summary>Persons, until there are as many certificates as wanted.</summary>
    public void Make(CancellationToken cancellationToken)
    {
        _certificates.Begin();
        _enrolments.Begin();
        _entries.Begin();
        var expected = _world.Scale.Certificates * 9L / 10;
        var every = Math.Max(1, expected / KeptPeople);
        while (_certificates.Count < _world.Scale.Certificates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Make(_index % every == 0);
        }
    }

    private void Make(bool isKept)
    {
        var person = Person();
        var gained = _certificates.For(person);
        var entry = _entries.For(person, gained, _certificates);
        person.HighestLevelKey = gained
            .Where(certificate => certificate.Record.State == CertificateState.Valid && certificate.Record.LevelRank > 0)
            .MaxBy(certificate => certificate.Record.LevelRank)?.Record.SkillLevelKey;
        _world.Write(person);
        foreach (var certificate in gained)
            _world.Write(certificate.Record);
        _world.Certified.Add(person, gained);
        if (entry is not null)
            _world.Write(entry);
        _claims.Write(person, gained, _certificates.Count);
        _enrolments.Write(person, gained, _certificates.Count, _claims.OfPerson);
        if (isKept)
        {
            var rank = gained.Count == 0 ? 0 : gained.Max(certificate => certificate.Record.LevelRank);
            _world.People.Add(
                new MadePerson(person.Id, person.RegionKey, person.BirthYear!.Value, person.Gender!.Value, person.EmployerId, rank));
        }
    }

    private Person Person()
    {
        var region = _world.Places.County(_chance);
        var gender = _genders.Pick(_chance);
        var birth = _world.AsOf.AddYears(-_ages.Pick(_chance) - _chance.Below(5)).AddDays(-_chance.Below(365));
        var prefecture = region[..4] + "00";
        return new Person
        {
            Id = _world.Ids.NextLong<Person>(),
            IdentityHash = Hash(birth, gender),
            Name = _chance.Of(_world.Settings.Surnames) + _world.Settings.NameMarker + _chance.Of(_world.Settings.GivenNames),
            BirthDate = birth,
            Gender = gender,
            Education = _education.Pick(_chance),
            IsRural = _chance.Happens(_world.Shares.Rural),
            IsLiftedFromPoverty = _chance.Happens(_world.Shares.LiftedFromPoverty),
            RegionKey = region,
            EmployerId = _employers.TryGetValue(prefecture, out var employers) && _chance.Happens(_world.Shares.Employed)
                ? _chance.Of(employers) : null,
            IsSynthetic = true,
            Source = _world.Source,
        };
    }

    private byte[] Hash(DateOnly birth, Gender gender)
    {
        var index = _index++;
        var province = FirstUnusedProvince - index / SequencesPerGender / Areas;
        var sequence = index % SequencesPerGender * 2 + (gender == Gender.Male ? 1 : 0);
        var digits = $"{province}{index / SequencesPerGender % Areas:D4}{birth:yyyyMMdd}{sequence:D3}";
        return IdentityNumber.TryParse(digits + IdentityNumber.CheckCharacter(digits), out var number)
            ? _hasher.Hash(number)
            : throw new InvalidOperationException("A made-up identity number has the wrong form.");
    }
}
