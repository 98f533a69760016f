using System.Globalization;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes establishments, with names and codes that can't be taken for real ones, and their yearly figures.</summary>
internal sealed class EstablishmentMaker(RecordWorld world)
{
    // Four of nine characters say DEM and the kind; the rest is the number: no real organisation code looks like this.
    private const string CodeMark = "DEM";

    private readonly Chance _chance = world.Chance("establishments");
    private readonly Chance _years = world.Chance("establishment-years");
    private readonly Chance _evaluation = world.Chance("evaluation");

    public void Make()
    {
        var kinds = new WeightedChoice<EstablishmentSettings>(world.Settings.Establishments.Select(kind => (kind, kind.Weight)));
        var first = world.Settings.LastYear - world.Scale.YearsPerEstablishment + 1;
        var places = Enumerable.Range(0, world.Scale.YearsPerEstablishment).Select(_ => Places(world.Scale.Establishments)).ToArray();
        for (var i = 0; i < world.Scale.Establishments; i++)
        {
            // Every pattern of names comes once at least.
            var made = Make(i < world.Settings.Establishments.Count ? world.Settings.Establishments[i] : kinds.Pick(_chance));
            for (var year = first; year <= world.Settings.LastYear; year++)
                world.Write(Year(made, year, places[year - first][i]));
        }
    }

    private MadeEstablishment Make(EstablishmentSettings kind)
    {
        var region = world.Places.County(_chance);
        var id = world.Ids.Next<Establishment>();
        var code = $"{kind.CodePrefix}{region}{CodeMark}{id:D6}";
        var made = new MadeEstablishment(id, kind.Kind, kind.Ownership, region, kind.Industry);
        world.Establishments.Add(made);
        world.Write(new Establishment
        {
            Id = id,
            CreditCode = code + CreditCode.CheckCharacter(code),
            NameZh = string.Format(CultureInfo.InvariantCulture, kind.Name, world.Places.ShortNames[region[..4] + "00"],
                id.ToString("D4", CultureInfo.InvariantCulture)),
            Kind = kind.Kind,
            Ownership = kind.Ownership,
            Size = kind.Kind == EstablishmentKind.Enterprise ? (EnterpriseSize)_chance.Between(1, 4) : null,
            IndustryKey = kind.Industry,
            RegionKey = region,
            EstablishedOn = new DateOnly(_chance.Between(1985, 2019), _chance.Between(1, 12), _chance.Between(1, 28)),
            ClosedOn = _chance.Happens(0.01) ? world.DayOf(world.Settings.LastYear, _chance) : null,
            IsSynthetic = true,
            Source = world.Source,
        });
        return made;
    }

    /// <summary>The places of an evaluation in which each has one of its own.</summary>
    private int[] Places(int count)
    {
        int[] places = [.. Enumerable.Range(1, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var other = _evaluation.Below(i + 1);
            (places[i], places[other]) = (places[other], places[i]);
        }

        return places;
    }

    private EstablishmentYear Year(MadeEstablishment establishment, int year, int place)
    {
        var employees = _years.Between(5, 110);
        var skilled = employees * _years.Between(20, 60) / 100;
        var wages = employees * (decimal)_years.Between(52_000, 98_000);
        var participants = employees * _years.Between(40, 100) / 100;
        var fund = decimal.Round(wages * _years.Between(10, 95) / 1000, 2);
        // The place decides the grade: three in ten are excellent, three in a hundred at the bottom.
        var (isTop, isBottom) = (place <= world.Scale.Establishments * 3 / 10, place > world.Scale.Establishments * 97 / 100);
        var hasUnion = _years.Happens(0.85);
        return new EstablishmentYear
        {
            Id = world.Ids.Next<EstablishmentYear>(),
            EstablishmentId = establishment.Id,
            Year = year,
            Employees = employees,
            FrontlineEmployees = employees * _years.Between(50, 85) / 100,
            SkilledEmployees = skilled,
            HighSkilledEmployees = skilled * _years.Between(15, 45) / 100,
            WageBill = wages,
            EducationFund = fund,
            EducationFundShare = decimal.Round(fund / wages, 4),
            EducationFundFrontlineShare = _years.Between(30, 90) / 100m,
            Revenue = wages * _years.Between(2, 9),
            Profit = wages * _years.Between(-5, 20) / 10m,
            HasUnion = hasUnion,
            UnionMembers = hasUnion ? employees * _years.Between(40, 100) / 100 : 0,
            // Its working body is the union.
            HasWorkersCongress = hasUnion && _years.Happens(0.95),
            HasCollectiveContract = _years.Happens(0.7),
            HasFactoryOpenness = _years.Happens(0.8),
            CompetitionParticipants = participants,
            CompetitionShare = decimal.Round((decimal)participants / employees, 4),
            WorkInjuries = _years.Below(6),
            Lawyers = establishment.Kind == EstablishmentKind.LegalAidBody ? _years.Below(4) : null,
            EvaluationGradeKey = world.Catalogue.Code("evaluation-grade", isBottom ? "一般" : isTop ? "优秀" : "良好"),
            EvaluationRank = place,
            IsBottomRanked = isBottom,
            TalkHeldOn = isBottom && year < world.Settings.LastYear && _years.Happens(0.6)
                ? new DateOnly(year + 1, 2, _years.Between(1, 28)) : null,
            IsSynthetic = true,
            Source = world.Source,
        };
    }
}
