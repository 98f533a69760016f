using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Reference;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Nominations for, and awards of, honours to persons, establishments, sites and teams.</summary>
internal static class HonourAwardImport
{
    public static RecordDeclaration<HonourAward> Create() =>
        new RecordDeclaration<HonourAward>(
            "honour-awards", "荣誉授予",
            "Nominations for, and awards of, honours, by honour, year and recipient: one of person, establishment, site and team name.",
            () => new HonourAward { HonourSchemeKey = "", RecipientKey = "", RegionKey = Province, Source = "" })
            .KeyedBy("honourScheme", "year", "recipientKind")
            .Catalogued(a => a.HonourSchemeKey, CatalogueList.HonourSchemes)
            .Value(a => a.Year, Cells.Year)
            .Choice(a => a.RecipientKind)
            .Reference(a => a.PersonId, References.Person)
            .Reference(a => a.EstablishmentId, References.Establishment)
            .Reference(a => a.SiteId, JoinedReferences.Site)
            .Text(a => a.TeamName)
            .Check("recipientKind",
                a =>
                    new[] { a.PersonId is not null, a.EstablishmentId is not null, a.SiteId is not null, a.TeamName is not null }.Count(
                        given => given) == 1
                ? null
                : "Exactly one of person, establishment, site and team name says who the recipient is.")
            .Compute(["recipientKind"], [nameof(HonourAward.RecipientKey)], (a, _) => a.RecipientKey = a switch
            {
                { PersonId: { } person } => PartyKey.OfPerson(person),
                { EstablishmentId: { } establishment } => PartyKey.OfEstablishment(establishment),
                { SiteId: { } site } => PartyKey.OfSite(site),
                _ => PartyKey.OfTeam(a.TeamName!),
            })
            .Coded(a => a.RecipientCategoryKey)
            .Catalogued(a => a.IndustryKey, CatalogueList.Industries)
            .Region(a => a.RegionKey)
            .Catalogued(a => a.NominatedByKey, CatalogueList.Bodies)
            .Coded(a => a.GradeKey)
            .Value(a => a.Batch, Cells.Count)
            .Value(a => a.Score, Cells.Amount)
            .Value(a => a.Rank, Cells.Whole(1, int.MaxValue))
            .Value(a => a.OnlineVotes, Cells.Count)
            .Value(a => a.VoteRank, Cells.Whole(1, int.MaxValue))
            .Value(a => a.RewardAmount, Cells.Amount)
            .Value(a => a.NominatedOn, Cells.Date)
            .Value(a => a.LocalPublicityWorkingDays, Cells.Count)
            .Value(a => a.PublicityFrom, Cells.Date)
            .Value(a => a.PublicityUntil, Cells.Date)
            .Check("publicityUntil", a => a.PublicityUntil < a.PublicityFrom ? "The public notice ends before it begins." : null,
                "publicityFrom")
            .Compute(["publicityFrom", "publicityUntil"], [nameof(HonourAward.PublicityWorkingDays)],
                (a, session) => a.PublicityWorkingDays = session.WorkingDays(a.PublicityFrom, a.PublicityUntil))
            .Value(a => a.OpinionsRequired, Cells.Count)
            .Value(a => a.OpinionsGiven, Cells.Count)
            .Check("opinionsGiven", a => a.OpinionsGiven > a.OpinionsRequired ? "More bodies agreed than must be asked." : null,
                "opinionsRequired")
            .Compute(["opinionsRequired", "opinionsGiven"], [nameof(HonourAward.OpinionsMissing)],
                (a, _) => a.OpinionsMissing = a.OpinionsRequired - (a.OpinionsGiven ?? 0))
            .Value(a => a.AwardedOn, Cells.Date)
            .Value(a => a.NextReviewOn, Cells.Date)
            .Value(a => a.RevokedOn, Cells.Date)
            .Coded(a => a.EndReasonKey)
            .Choice(a => a.State)
            .Choice(a => a.HolderStatus)
            .Choice(a => a.BenefitPayer)
            .Catalogued(a => a.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(a => a.IsSynthetic, a => a.Source);
}
