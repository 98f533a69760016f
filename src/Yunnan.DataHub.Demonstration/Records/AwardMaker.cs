using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Makes nominations and awards of honours with stages, opinions and money: round by round, in the years of the honour's cycle. In a round
/// the scores decide who is awarded, in which place and with which grade.
/// </summary>
internal sealed class AwardMaker(RecordWorld world)
{
    private const int UsualNotice = 5;

    private readonly Chance _chance = world.Chance("awards");
    private readonly HashSet<(string, int, string)> _taken = [];

    public void Make()
    {
        var drawn = Drawn();
        foreach (var honour in world.Settings.Honours)
        {
            var people = world.People.FindAll(person => person.Rank >= honour.LeastRank);
            var establishments = world.EstablishmentsByKind.GetValueOrDefault(honour.Of) ?? [];
            foreach (var year in Years(honour))
                MakeRound(honour, year, honour.Round is { } round ? Scaled(round) : drawn.GetValueOrDefault((honour.Scheme, year)), people,
                    establishments);
        }
    }

    /// <summary>How many nominations each round of the honours without a fixed number has.</summary>
    private Dictionary<(string Scheme, int Year), int> Drawn()
    {
        var honours = new WeightedChoice<HonourSettings>(
            world.Settings.Honours.Where(honour => honour.Round is null).Select(honour => (honour, honour.Weight)));
        var drawn = new Dictionary<(string, int), int>();
        for (var i = 0; i < world.Scale.Awards; i++)
        {
            var honour = honours.Pick(_chance);
            var round = (honour.Scheme, _chance.Of(Years(honour)));
            drawn[round] = drawn.GetValueOrDefault(round) + 1;
        }

        return drawn;
    }

    /// <summary>The years of the honour's rounds: the last year, and back by its cycle.</summary>
    private List<int> Years(HonourSettings honour)
    {
        var cycle = honour.Every ?? world.Catalogue.Honours[honour.Scheme].CycleYears ?? 1;
        return [
            .. Enumerable.Range(world.Settings.FirstYear, world.Settings.LastYear - world.Settings.FirstYear + 1)
                .Where(year => (world.Settings.LastYear - year) % cycle == 0)];
    }

    private int Scaled(int round) => Math.Max(1, (int)(round * world.Scale.Rounds));

    private void MakeRound(HonourSettings honour, int year, int nominations, List<MadePerson> people,
        List<MadeEstablishment> establishments)
    {
        var rejected = Enumerable.Range(0, nominations).Count(_ => _chance.Happens(world.Shares.Rejected));
        var accepted = nominations - rejected;
        if (honour.Most is { } most)
            accepted = Math.Min(accepted, Scaled(most));
        var scores = Enumerable.Range(0, nominations).Select(_ => _chance.Between(600, 990) / 10m).OrderDescending().ToList();
        for (var place = 1; place <= nominations; place++)
        {
            var tries = 0;
            while (tries < 100
                && !TryMake(honour, year, place <= accepted ? place : null, scores[place - 1], _chance.Of(people),
                    _chance.Of(establishments)))
            {
                // This recipient has it already: another one.
                tries++;
            }
        }
    }

    private bool TryMake(HonourSettings honour, int year, int? place, decimal score, MadePerson person, MadeEstablishment establishment)
    {
        var id = world.Ids.Next<HonourAward>();
        var team = honour.Recipient is RecipientKind.Team or RecipientKind.Project
            ? $"示例{(honour.Recipient == RecipientKind.Team ? "班组" : "成果")}{id:D5}" : null;
        var recipient = team is not null ? PartyKey.OfTeam(team)
            : honour.Recipient == RecipientKind.Person ? PartyKey.OfPerson(person.Id) : PartyKey.OfEstablishment(establishment.Id);
        // A person has an honour once in a lifetime, and so has what is honoured in a fixed number; other establishments once a round.
        if (!_taken.Add((honour.Scheme, honour.Recipient == RecipientKind.Person || honour.Round is not null ? 0 : year, recipient)))
            return false;
        var stages = world.Timeline.Run(Start(honour, year), Course(honour, place is null));
        var award = Award(honour, id, year, place, score, stages);
        (award.RecipientKey, award.TeamName) = (recipient, team);
        if (honour.Recipient == RecipientKind.Person)
            (award.PersonId, award.RegionKey) = (person.Id, person.Region);
        else
            (award.EstablishmentId, award.RegionKey, award.IndustryKey) =
                (team is null ? establishment.Id : null, establishment.Region, establishment.Industry);
        award.NominatedByKey = world.Catalogue.Body(honour.NominatedBy, award.RegionKey);
        AskOpinions(award);
        world.Write(award);
        Pay(honour, award);
        if (award is { PersonId: not null, AwardedOn: not null })
            world.Awards.Add((id, person, award.RevokedOn));
        return true;
    }

    // A round with a fixed number is over in its year. Of the others the last one runs late, so that on the last day some are in review and
    // in public notice.
    private DateOnly Start(HonourSettings honour, int year) =>
        honour.Round is not null ? new(year, _chance.Between(2, 7), _chance.Between(1, 28))
        : year == world.Settings.LastYear
            ? new(year, _chance.Between(8, 12), _chance.Between(1, 28)) : new(year, _chance.Between(2, 10), _chance.Between(1, 28));

    private List<Step<HonourAwardState>> Course(HonourSettings honour, bool isRejected)
    {
        var notice = world.Catalogue.Honours[honour.Scheme].PublicityWorkingDays ?? UsualNotice;
        List<Step<HonourAwardState>> course =
        [
            new(HonourAwardState.Nominated, _chance.Between(2, 10)),
            new(HonourAwardState.LocalPublicity, _chance.Happens(world.Shares.ShortPublicity * 2) ? _chance.Between(2, 4) : UsualNotice,
                IsNotice: true),
            new(HonourAwardState.UnderReview, _chance.Between(10, 45)), new(HonourAwardState.Publicity, notice, IsNotice: true),
        ];
        if (isRejected)
        {
            course[^1] = new(HonourAwardState.Rejected, 0);
            return course;
        }

        course.Add(new(HonourAwardState.Awarded, 0));
        HonourAwardState? after = _chance.Happens(world.Shares.RevokedHonour) ? HonourAwardState.Revoked
            : _chance.Happens(world.Shares.KeptWithoutBenefits) ? HonourAwardState.KeptWithoutBenefits
            : _chance.Happens(world.Shares.InRectification) ? HonourAwardState.Rectification : null;
        if (after is { } state)
        {
            course[^1] = course[^1] with { Days = _chance.Between(100, 400) };
            course.AddRange([new(HonourAwardState.InReview, 20), new(state, 0)]);
        }

        return course;
    }

    private HonourAward Award(HonourSettings honour, int id, int year, int? place, decimal score, List<Stage<HonourAwardState>> stages)
    {
        var state = stages[^1].State;
        DateOnly? First(HonourAwardState wanted) =>
            stages.Where(stage => stage.State == wanted).Select(stage => (DateOnly?)stage.From).FirstOrDefault();
        var notice = stages.Find(stage => stage.State == HonourAwardState.Publicity);
        var from = First(HonourAwardState.Publicity);
        DateOnly? until = from is null ? null
            : notice.Until
                ?? world.Timeline.Calendar.Add(from.Value.AddDays(-1),
                    world.Catalogue.Honours[honour.Scheme].PublicityWorkingDays ?? UsualNotice);
        var awarded = First(HonourAwardState.Awarded);
        var scheme = world.Catalogue.Honours[honour.Scheme];
        var grade = awarded is null ? null : honour.Grades.FirstOrDefault(grade => score >= grade.From);
        var isScored = state is not (HonourAwardState.Nominated or HonourAwardState.LocalPublicity or HonourAwardState.UnderReview);
        var money = grade?.Standard ?? (honour.Payers.Count == 0 ? honour.Standard : null);
        return new HonourAward
        {
            Id = id,
            HonourSchemeKey = honour.Scheme,
            Year = year,
            RecipientKey = "",
            RecipientKind = honour.Recipient,
            RecipientCategoryKey = world.Catalogue.Code("recipient-category", _chance.OfAny(honour.Categories)),
            RegionKey = Places.Province,
            GradeKey = world.Catalogue.Code("honour-grade", grade?.Name),
            Score = isScored ? score : null,
            Rank = awarded is null ? null : place,
            RewardAmount = awarded is not null && money is not null ? world.Catalogue.Standards[money].Amount : null,
            NominatedOn = stages[0].From,
            LocalPublicityWorkingDays = stages.Find(stage => stage.State == HonourAwardState.LocalPublicity).WorkingDays,
            PublicityFrom = from,
            PublicityUntil = until,
            PublicityWorkingDays = until is null ? null : world.Timeline.Calendar.Within(from!.Value, until.Value),
            AwardedOn = awarded,
            NextReviewOn = scheme.ReviewCycleYears is { } cycle ? awarded?.AddYears(cycle) : null,
            RevokedOn = First(HonourAwardState.Revoked),
            EndReasonKey = world.Catalogue.Code("honour-end-reason", state switch
            {
                HonourAwardState.Revoked => "弄虚作假",
                HonourAwardState.Rejected => "评审未通过",
                HonourAwardState.KeptWithoutBenefits => "调离本省",
                _ => null,
            }),
            State = state,
            HolderStatus = awarded is null || honour.Recipient != RecipientKind.Person ? null
                : _chance.Happens(0.9) ? HolderStatus.InService : (HolderStatus)_chance.Between(2, 5),
            BenefitPayer = awarded is null || honour.Payers.Count == 0 ? null : _chance.Of(honour.Payers),
            LifecycleKey = honour.Lifecycle,
            Stages = [.. stages.Select(stage => new HonourAwardStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(honour.Lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        };
    }

    /// <summary>Of heads of enterprises nine bodies are asked (yn-08); before the award some have not answered.</summary>
    private void AskOpinions(HonourAward award)
    {
        if (award.RecipientCategoryKey != world.Catalogue.Code("recipient-category", "企业负责人"))
            return;
        var isOpen = award.AwardedOn is null;
        award.Opinions = [.. world.Settings.OpinionBodies.Select((body, ordinal) =>
        {
            var outcome = isOpen && _chance.Happens(0.3) ? OpinionOutcome.Pending
                : award.State == HonourAwardState.Rejected && _chance.Happens(0.2) ? OpinionOutcome.Objected : OpinionOutcome.Agreed;
            return new HonourAwardOpinion
            {
                Ordinal = ordinal, BodyKey = world.Catalogue.Code("opinion-body", body), Outcome = outcome,
                GivenOn = outcome == OpinionOutcome.Pending
                    ? null : world.Timeline.Calendar.Add(award.NominatedOn!.Value, _chance.Between(1, 8)),
            };
        })];
        award.OpinionsRequired = award.Opinions.Count;
        award.OpinionsGiven = award.Opinions.Count(opinion => opinion.Outcome == OpinionOutcome.Agreed);
        award.OpinionsMissing = award.OpinionsRequired - award.OpinionsGiven;
    }

    private void Pay(HonourSettings honour, HonourAward award)
    {
        if (award.AwardedOn is not { } awarded)
            return;
        if (honour.Payers.Count > 0)
        {
            // A monthly honorarium, paid once a year for twelve months.
            for (var year = awarded.Year + 1; year <= (award.RevokedOn?.Year - 1 ?? world.Settings.LastYear); year++)
                Pay(honour.Standard, award, new DateOnly(year, 12, 20), SubsidyFund.SpecialFiscal, 12);
            return;
        }

        var given = honour.Grades.FirstOrDefault(grade => world.Catalogue.Code("honour-grade", grade.Name) == award.GradeKey);
        var standard = given?.Standard ?? honour.Standard;
        Pay(standard, award, awarded.AddDays(_chance.Between(20, 90)),
            honour.NominatedBy == "prefecture-unions" ? SubsidyFund.UnionFunds : SubsidyFund.SpecialFiscal, 1);
    }

    private void Pay(string? standard, HonourAward award, DateOnly paidOn, SubsidyFund fund, int times)
    {
        if (world.PaymentBy(standard, paidOn, award.RegionKey, fund, fund == SubsidyFund.UnionFunds ? "yn-ftu" : "yn-finance",
            times) is not { } payment)
            return;
        (payment.HonourAwardId, payment.PersonId, payment.EstablishmentId) = (award.Id, award.PersonId, award.EstablishmentId);
        if (award.RevokedOn is { } revoked && times == 1)
            (payment.RecoveredAmount, payment.RecoveredOn) = (payment.Amount, revoked > paidOn ? revoked : paidOn);
        world.Write(payment);
    }
}
