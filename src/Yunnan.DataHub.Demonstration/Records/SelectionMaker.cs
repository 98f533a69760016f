using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes selections into talent programmes, what is paid for them, and benefit cards.</summary>
internal sealed class SelectionMaker(RecordWorld world)
{
    private const string Lifecycle = "talent-programme-selection";

    // The programmes began with the documents of 2022 (yn-07, yn-44).
    private const int FirstYear = 2022;

    // From this score on a review is passed.
    private const int PassedFrom = 75;

    private readonly Chance _chance = world.Chance("selections");
    private readonly HashSet<(string, int, long)> _taken = [];
    private int _cards;

    public void Make()
    {
        var programmes = new WeightedChoice<SelectionSettings>(
            world.Settings.Selections.Select(programme => (programme, programme.Weight)));
        for (var i = 0; i < world.Scale.Selections; i++)
        {
            var programme = programmes.Pick(_chance);
            var year = _chance.Between(FirstYear, world.Settings.LastYear);
            var person = _chance.Of(world.People);
            if (programme.IsTeam || _taken.Add((programme.Programme, year, person.Id)))
                Make(programme, year, person);
            else
                i--;
        }
    }

    private void Make(SelectionSettings programme, int year, MadePerson person)
    {
        var isRejected = _chance.Happens(world.Shares.Rejected);
        List<Step<SelectionState>> course =
        [
            new(SelectionState.Applied, _chance.Between(5, 15)), new(SelectionState.UnderReview, _chance.Between(20, 60)),
            new(SelectionState.Publicity, 5, IsNotice: true),
        ];
        if (isRejected)
            course[^1] = new(SelectionState.Rejected, 0);
        else
            course.AddRange(
                [new(SelectionState.Approved, _chance.Between(5, 20)), new(SelectionState.InSupport, programme.Years * 250),
                    new(SelectionState.Closed, 0)]);
        if (!isRejected && _chance.Happens(0.03))
            course = [.. course[..^2], new(SelectionState.InSupport, 150), new(SelectionState.Removed, 0)];
        // In the last year some apply late, so that notices are open on the last day.
        var start = new DateOnly(year, year == world.Settings.LastYear ? _chance.Between(8, 12) : _chance.Between(5, 10),
            _chance.Between(1, 28));
        var stages = world.Timeline.Run(start, course);
        var selection = Selection(programme, year, person, stages);
        world.Write(selection);
        WriteYears(selection);
        Pay(programme, selection);
        if (_cards < world.Scale.Cards && selection.PersonId is { } holder && selection.SelectedOn is { } selectedOn)
            MakeCard(programme, selection, holder, selectedOn);
    }

    private ProgrammeSelection Selection(SelectionSettings programme, int year, MadePerson person, List<Stage<SelectionState>> stages)
    {
        var id = world.Ids.Next<ProgrammeSelection>();
        var team = programme.IsTeam ? $"示例团队{id:D5}" : null;
        var notice = stages.Find(stage => stage.State == SelectionState.Publicity);
        var hasNotice = notice.Ordinal > 0;
        DateOnly? First(SelectionState state) =>
            stages.Where(stage => stage.State == state).Select(stage => (DateOnly?)stage.From).FirstOrDefault();
        var selectedOn = First(SelectionState.Approved);
        var support = First(SelectionState.InSupport);
        var isScored = stages[^1].State is not (SelectionState.Applied or SelectionState.UnderReview);
        var score = stages[^1].State == SelectionState.Rejected
            ? _chance.Between(500, PassedFrom * 10 - 1) : _chance.Between(PassedFrom * 10, 980);
        var agreementYears = programme.IsFlexible ? _chance.Between(2, 8) : 5;
        var until = hasNotice ? notice.Until ?? world.Timeline.Calendar.Add(notice.From.AddDays(-1), 5) : (DateOnly?)null;
        return new ProgrammeSelection
        {
            Id = id,
            ProgrammeKey = programme.Programme,
            Year = year,
            RecipientKey = team is null ? PartyKey.OfPerson(person.Id) : PartyKey.OfTeam(team),
            PersonId = person.Id,
            TeamName = team,
            IsTeam = programme.IsTeam,
            EmployerId = person.EmployerId,
            RegionKey = person.Region,
            TierKey = world.Catalogue.Code("talent-tier", _chance.Of<string>(["领军", "拔尖", "青年"])),
            Title = $"示例项目{id:D5}",
            Age = year - person.BirthYear,
            IsFlexible = programme.IsFlexible,
            AgreementFrom = selectedOn,
            AgreementUntil = selectedOn?.AddYears(agreementYears).AddDays(-1),
            AgreementYears = selectedOn is null ? null : agreementYears,
            MonthsPerYear = programme.IsFlexible ? _chance.Between(1, 9) : 12,
            MonthsInPost = selectedOn is null ? null : _chance.Between(6, 12),
            AppliedOn = stages[0].From,
            PublicityFrom = hasNotice ? notice.From : null,
            PublicityUntil = until,
            PublicityWorkingDays = until is { } last ? world.Timeline.Calendar.Within(notice.From, last) : null,
            SelectedOn = selectedOn,
            SupportFrom = support,
            SupportUntil = support?.AddYears(programme.Years).AddDays(-1),
            Score = isScored ? score / 10m : null,
            AmountGranted = selectedOn is not null && programme.OneOff is { } standard ? world.Catalogue.Standards[standard].Amount : null,
            AssessmentResultKey = world.Catalogue.Code("assessment-result",
                support is not null && _chance.Happens(0.4) ? _chance.Of<string>(["合格", "优秀", "不合格"]) : null),
            State = stages[^1].State,
            EndReasonKey = world.Catalogue.Code("selection-end-reason",
                stages[^1].State switch { SelectionState.Rejected => "评审未通过", SelectionState.Removed => "未履行协议", _ => null }),
            LifecycleKey = Lifecycle,
            Stages = [.. stages.Select(stage => new ProgrammeSelectionStage
            {
                Ordinal = stage.Ordinal, State = stage.State, LifecycleState = world.LifecycleState(Lifecycle, stage.State),
                From = stage.From, Until = stage.Until, WorkingDays = stage.WorkingDays,
            })],
            IsSynthetic = true,
            Source = world.Source,
        };
    }

    /// <summary>In the last year counted the months that the selection tells, all months of support in the years before.</summary>
    private void WriteYears(ProgrammeSelection selection)
    {
        if (selection is not { SupportFrom: { } from, SupportUntil: { } until, MonthsInPost: { } months })
            return;
        var last = Math.Min(world.Settings.LastYear, until.Year);
        for (var year = from.Year; year <= last; year++)
        {
            var most = (year == until.Year ? until.Month : 12) - (year == from.Year ? from.Month - 1 : 0);
            world.Write(new SelectionYear
            {
                Id = world.Ids.Next<SelectionYear>(),
                SelectionId = selection.Id,
                Year = year,
                MonthsInPost = year == last ? Math.Min(months, most) : most,
                IsSynthetic = true,
                Source = world.Source,
            });
        }
    }

    private void Pay(SelectionSettings programme, ProgrammeSelection selection)
    {
        if (selection.SupportFrom is not { } from)
            return;
        // Both is not allowed (yn-44): by design a few have both.
        var both = _chance.Happens(world.Shares.DoublePayment);
        if (programme.OneOff is not null)
            Pay(programme.OneOff, selection, from.AddDays(_chance.Between(30, 90)));
        if (programme.Yearly is not null && (programme.OneOff is null || both))
        {
            for (var year = from.Year; year <= Math.Min(world.Settings.LastYear, from.Year + programme.Years - 1); year++)
                Pay(programme.Yearly, selection, new DateOnly(year, 12, _chance.Between(15, 31)));
        }
    }

    private void Pay(string standard, ProgrammeSelection selection, DateOnly paidOn)
    {
        if (world.PaymentBy(standard, paidOn, selection.RegionKey, SubsidyFund.TalentFunds, "yn-finance") is not { } payment)
            return;
        payment.SelectionId = selection.Id;
        payment.PersonId = selection.PersonId;
        world.Write(payment);
    }

    /// <summary>
    /// A card: A for the programmes of which yn-47 says so, B for the others; for as long as the agreement of the selection holds.
    /// </summary>
    private void MakeCard(SelectionSettings programme, ProgrammeSelection selection, long holder, DateOnly selectedOn)
    {
        _cards++;
        var id = world.Ids.Next<BenefitCard>();
        var issued = selectedOn.AddDays(_chance.Between(10, 60));
        var isIssued = issued <= world.AsOf;
        var contract = selection.AgreementUntil!.Value;
        var served = _chance.Happens(0.9);
        var isRemoved = selection.State == SelectionState.Removed;
        var isStopped = isIssued && (isRemoved || ((contract < world.AsOf || !served) && _chance.Happens(0.5)));
        var stopped = isRemoved ? selection.Stages[^1].From : contract < world.AsOf ? contract : world.AsOf;
        world.Write(new BenefitCard
        {
            Id = id,
            Number = $"DEMO-K-{id:D6}",
            PersonId = holder,
            RegionKey = selection.RegionKey,
            CategoryKey = world.Catalogue.Code("talent-category", _chance.Of<string>(["国家级人才", "省级人才", "地方人才"])),
            TierKey = world.Catalogue.Code("card-tier", programme.CardTier),
            IssuedOn = isIssued ? issued : null,
            ContractUntil = contract,
            MinimumServiceMet = served,
            State = !isIssued ? BenefitCardState.TierDecided : isStopped ? BenefitCardState.Stopped : BenefitCardState.Active,
            StoppedOn = isStopped ? stopped > issued ? stopped : issued : null,
            StopReasonKey = world.Catalogue.Code("card-stop-reason",
                !isStopped ? null : isRemoved ? "退出计划" : contract < world.AsOf ? "合同到期" : "未满足最低服务要求"),
            SelectionId = selection.Id,
            IsSynthetic = true,
            Source = world.Source,
        });
    }
}
