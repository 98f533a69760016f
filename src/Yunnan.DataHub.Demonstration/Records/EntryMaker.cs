using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes results in competitions: places are given in the order in which contestants come, levels by the contest matrix.</summary>
internal sealed class EntryMaker(RecordWorld world)
{
    private static readonly decimal[] Scores = [.. Enumerable.Range(0, 80).Select(place => 97.5m - place * 0.5m)];

    private readonly Chance _chance = world.Chance("entries");
    private readonly ContestPromotion _promotion = new(world.Catalogue);
    private readonly List<MadeCompetition> _open = [];
    private readonly double _share = (double)world.Scale.Entries / Math.Max(1, world.Scale.Certificates * 9L / 10);

    public void Begin() => _open.AddRange(world.Competitions);

    /// <summary>A result, whose certificate is added to those of the person; mostly nothing.</summary>
    public CompetitionEntry? For(Person person, List<GainedCertificate> gained, CertificateMaker certificates)
    {
        if (_open.Count == 0 || !_chance.Happens(_share))
            return null;
        var index = _chance.Below(_open.Count);
        var contest = _open[index];
        if (++contest.Placed >= contest.FieldSize)
            _open.RemoveAt(index);
        var before =
            gained.Where(certificate => certificate.Record.IssuedOn < contest.EndsOn && certificate.Record.LevelRank is > 0 and <= 6)
                .ToList();
        var prior = before.Count == 0 ? 0 : before.Max(certificate => certificate.Record.LevelRank);
        var isStudent = contest.EndsOn.Year - person.BirthYear < 24 && _chance.Happens(world.Shares.Student);
        var reached = _promotion.RankFor(contest, contest.Placed, prior, isStudent);
        var certificate = reached is { } rank ? certificates.ForResult(person, contest, rank) : null;
        if (certificate is not null)
            gained.Add(certificate);
        return Entry(person, contest, prior, isStudent, reached, certificate);
    }

    private CompetitionEntry Entry(Person person, MadeCompetition contest, int prior, bool isStudent, int? reached,
        GainedCertificate? certificate)
    {
        var prize = contest.Placed switch
        {
            1 => Prize.First,
            <= 3 => Prize.Second,
            <= 6 => Prize.Third,
            <= 10 => Prize.Excellence,
            _ => (Prize?)null
        };
        return new CompetitionEntry
        {
            Id = world.Ids.Next<CompetitionEntry>(),
            CompetitionId = contest.Id,
            PersonId = person.Id,
            Rank = contest.Placed,
            FieldSize = contest.FieldSize,
            Prize = prize,
            Score = Scores[Math.Min(contest.Placed, Scores.Length - 1)],
            IsStudent = isStudent,
            PriorLevelKey = world.Catalogue.LevelByRank[prior],
            PromotedLevelKey = reached is { } rank ? world.Catalogue.LevelByRank[rank] : null,
            CertificateId = certificate?.Record.Id,
            PrizeMoney = prize switch { Prize.First => 5000, Prize.Second => 3000, Prize.Third => 1000, _ => null },
            IsSynthetic = true,
            Source = world.Source,
        };
    }
}
