using Yunnan.DataHub.Data.Subsidies;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Makes the claims of a person for certificates, and their payments.</summary>
internal sealed class ClaimMaker(RecordWorld world)
{
    private readonly Chance _chance = world.Chance("claims");
    private readonly Dictionary<int, List<ClaimSettings>> _byRank = world.Settings.Claims.GroupBy(claim => claim.Rank)
        .ToDictionary(group => group.Key, group => group.ToList());
    private readonly List<SubsidyClaim> _ofPerson = [];
    private long _count;

    /// <summary>The claims of the person who was written last.</summary>
    public IReadOnlyList<SubsidyClaim> OfPerson => _ofPerson;

    public void Write(Person person, List<GainedCertificate> gained, int certificates)
    {
        _ofPerson.Clear();
        var wanted = (long)certificates * world.Scale.Claims / world.Scale.Certificates;
        foreach (var certificate in gained)
        {
            if (_count >= wanted)
                return;
            if (certificate.Record.State != CertificateState.Valid || !_byRank.TryGetValue(certificate.Record.LevelRank, out var standards))
                continue;
            var standard = _chance.Of(standards.FindAll(standard => !standard.OfClass || certificate.Class is not null));
            var first = Write(person, certificate, standard, certificate.Record.IssuedOn.AddDays(_chance.Between(5, 200)));
            if (first is not null && _chance.Happens(world.Shares.DuplicateClaim))
            {
                // Once more, by chance from another fund.
                var again = _chance.Of(standards.FindAll(standard => !standard.OfClass || certificate.Class is not null));
                Write(person, certificate, again, first.ClaimedOn.AddDays(_chance.Between(10, 300)));
            }
        }
    }

    private SubsidyClaim? Write(Person person, GainedCertificate certificate, ClaimSettings kind, DateOnly claimedOn)
    {
        if (claimedOn > world.AsOf)
            return null;
        _count++;
        var standard = world.Catalogue.Standards[kind.Standard];
        var id = world.Ids.NextLong<SubsidyClaim>();
        var claim = new SubsidyClaim
        {
            Id = id,
            Number = $"DEMO-S-{id:D9}",
            SubsidyStandardKey = kind.Standard,
            Beneficiary = standard.Beneficiary,
            PersonId = person.Id,
            TrainingClassId = certificate.Class?.Id,
            CertificateId = certificate.Record.Id,
            OccupationKey = certificate.Record.OccupationKey,
            SkillLevelKey = certificate.Record.SkillLevelKey,
            Fund = kind.Fund,
            ClaimedAmount = standard.Amount!.Value,
            ClaimedOn = claimedOn,
            RegionKey = person.RegionKey,
            IsSynthetic = true,
            Source = world.Source,
        };
        claim.DuplicateOfId = RepeatedClaims.EarlierOf(claim, _ofPerson)?.Id;
        _ofPerson.Add(claim);
        Decide(claim);
        world.Write(claim);
        if (claim.PaidOn is { } paidOn)
            Pay(claim, paidOn, kind.Payer);
        return claim;
    }

    /// <summary>Puts a claim on its way: review, notice, payment, each as far as it comes by the last day.</summary>
    private void Decide(SubsidyClaim claim)
    {
        var isDuplicate = claim.DuplicateOfId is not null;
        var calendar = world.Timeline.Calendar;
        var reviewed = calendar.Add(claim.ClaimedOn,
            _chance.Happens(world.Shares.OverdueReview) ? _chance.Between(6, 20) : _chance.Between(1, 5));
        if (reviewed > world.AsOf || _chance.Happens(world.Shares.OpenClaim) && claim.ClaimedOn.AddDays(60) > world.AsOf)
        {
            claim.State = claim.ClaimedOn == world.AsOf ? ClaimState.Claimed : ClaimState.UnderReview;
            return;
        }

        claim.ReviewedOn = reviewed;
        claim.ReviewWorkingDays = calendar.Between(claim.ClaimedOn, reviewed);
        // Most duplicates are found; the others are paid, which a question asks for.
        if (_chance.Happens(isDuplicate ? 0.6 : world.Shares.RefusedClaim))
        {
            (claim.State, claim.ReasonKey) = (ClaimState.Refused, Reason(isDuplicate ? "重复申领" : "材料不符"));
            return;
        }

        if (_chance.Happens(world.Shares.CancelledClaim))
        {
            (claim.State, claim.ReasonKey) = (ClaimState.Cancelled, Reason("本人撤回"));
            return;
        }

        claim.ApprovedAmount = claim.ClaimedAmount;
        claim.PublicityFrom = calendar.Add(reviewed, 1);
        claim.PublicityUntil = calendar.Add(reviewed, _chance.Happens(world.Shares.ShortPublicity) ? 3 : 5);
        claim.PublicityWorkingDays = calendar.Within(claim.PublicityFrom.Value, claim.PublicityUntil.Value);
        var paid = _chance.Happens(world.Shares.LatePayment)
            ? reviewed.AddDays(_chance.Between(40, 120)) : claim.PublicityUntil.Value.AddDays(_chance.Between(1, 12));
        if (paid < claim.PublicityUntil)
            paid = claim.PublicityUntil.Value.AddDays(1);
        if (paid > world.AsOf)
        {
            claim.State = claim.PublicityFrom > world.AsOf || claim.PublicityUntil < world.AsOf
                ? ClaimState.Approved : ClaimState.Publicity;
            return;
        }

        claim.PaidOn = paid;
        claim.PaymentDays = paid.DayNumber - reviewed.DayNumber;
        var isRecovered = _chance.Happens(world.Shares.RecoveredClaim);
        (claim.State, claim.ReasonKey) = isRecovered ? (ClaimState.Recovered, Reason("核查发现不符合条件")) : (ClaimState.Paid, null);
    }

    private string Reason(string word) => world.Catalogue.Code("claim-reason", word);

    private void Pay(SubsidyClaim claim, DateOnly paidOn, string payer)
    {
        if (world.PaymentBy(claim.SubsidyStandardKey, paidOn, claim.RegionKey, claim.Fund, payer) is not { } payment)
            return;
        payment.ClaimId = claim.Id;
        payment.PersonId = claim.PersonId;
        if (claim.State == ClaimState.Recovered)
        {
            payment.RecoveredAmount = payment.Amount;
            payment.RecoveredOn = paidOn.AddDays(90) > world.AsOf ? world.AsOf : paidOn.AddDays(90);
        }

        world.Write(payment);
    }
}
