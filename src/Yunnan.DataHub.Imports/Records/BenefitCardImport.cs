using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Talent;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Talent benefit cards.</summary>
internal static class BenefitCardImport
{
    public static RecordDeclaration<BenefitCard> Create() =>
        new RecordDeclaration<BenefitCard>(
            "benefit-cards", "惠才卡",
            "Talent benefit cards, by number.",
            () => new BenefitCard { Number = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(c => c.Number)
            .Reference(c => c.PersonId, References.Person)
            .Region(c => c.RegionKey)
            .Coded(c => c.CategoryKey)
            .Coded(c => c.TierKey)
            .Value(c => c.IssuedOn, Cells.Date)
            .Value(c => c.ContractUntil, Cells.Date)
            .Value(c => c.MinimumServiceMet, Cells.Flag)
            .Choice(c => c.State)
            .Value(c => c.StoppedOn, Cells.Date)
            .Check("stoppedOn", c => c.StoppedOn < c.IssuedOn ? "The card was stopped before it was issued." : null, "issuedOn")
            .Coded(c => c.StopReasonKey)
            .Reference(c => c.SelectionId, JoinedReferences.Selection)
            .Origin(c => c.IsSynthetic, c => c.Source);
}
