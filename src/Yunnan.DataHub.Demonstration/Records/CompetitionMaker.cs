using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes competitions; the results come with the persons.</summary>
internal sealed class CompetitionMaker(RecordWorld world)
{
    private readonly Chance _chance = world.Chance("competitions");
    private readonly Dictionary<(string Occupation, int Year), (AdministrativeLevel Level, int Id)> _finals = [];

    public void Make()
    {
        var tiers = new WeightedChoice<CompetitionSettings>(world.Settings.CompetitionTiers.Select(tier => (tier, tier.Weight)));
        var hosts = world.Establishments.Where(e => e.Kind is EstablishmentKind.TechnicalSchool or EstablishmentKind.VocationalSchool)
            .Select(e => e.Id).ToList();
        for (var i = 0; i < world.Scale.Competitions; i++)
            Write(tiers.Pick(_chance), _chance.Of(world.Settings.Occupations), _chance.Of(hosts));
    }

    private void Write(CompetitionSettings tier, OccupationSettings occupation, int host)
    {
        var id = world.Ids.Next<Competition>();
        var year = _chance.Between(world.Settings.FirstYear, world.Settings.LastYear);
        var starts = new DateOnly(year, _chance.Between(4, 11), _chance.Between(1, 28));
        var region = tier.Level >= AdministrativeLevel.Provincial ? Places.Province : world.Places.County(_chance);
        if (tier.Level == AdministrativeLevel.Prefecture)
            region = region[..4] + "00";
        // Six in ten with single contestants, the others in pairs and threes.
        var format = (ContestFormat)Math.Max(1, _chance.Between(-2, 3));
        var fieldSize = _chance.Between(16, 60);
        var isLapsed = _chance.Happens(0.04);
        var hasMoved = tier.Level == AdministrativeLevel.Provincial && _chance.Happens(world.Shares.Moved * 4);
        // The next higher contest of the occupation that was made before, in the same year.
        var final = _finals.GetValueOrDefault((occupation.Key, year)) is { Level: var level, Id: var number } && level > tier.Level
            ? number : (int?)null;
        if (!isLapsed && tier.Level >= AdministrativeLevel.Provincial)
            _finals[(occupation.Key, year)] = (tier.Level, id);
        if (!isLapsed)
            world.Competitions.Add(new MadeCompetition(id, tier.Tier, format, occupation.Key, starts.AddDays(3), fieldSize, region));
        world.Write(new Competition
        {
            Id = id,
            Number = $"DEMO-J-{year}-{id:D5}",
            NameZh = $"{tier.Name}（{occupation.Name}）{year}年第{id}号",
            Year = year,
            Level = tier.Level,
            Tier = tier.Tier,
            Format = format,
            FinalId = final,
            OccupationKey = occupation.Key,
            OrganiserKey = world.Catalogue.Body(_chance.Happens(0.5) ? "yn-ftu" : "yn-hrss", region),
            HostId = host,
            RegionKey = region,
            PlanFiledOn = new DateOnly(year, 1, 1).AddDays(_chance.Between(20, 95)),
            StartsOn = isLapsed ? null : starts,
            EndsOn = isLapsed ? null : starts.AddDays(3),
            Participants = isLapsed ? null : fieldSize * (int)format * _chance.Between(1, 2),
            PracticalWeight = (_chance.Happens(world.Shares.LowPracticalWeight) ? _chance.Between(50, 69) : _chance.Between(70, 90)) / 100m,
            AdvancedFrom = hasMoved ? _chance.Happens(0.5) ? AdministrativeLevel.County : AdministrativeLevel.Prefecture : null,
            AdvancedOn = hasMoved ? starts.AddDays(-60) : null,
            State = isLapsed ? CompetitionState.Lapsed : CompetitionState.Awarded,
            IsSynthetic = true,
            Source = world.Source,
        });
    }
}
