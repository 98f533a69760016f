using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Subsidies;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Payments, with whatever they are paid for.</summary>
internal static class PaymentImport
{
    public static RecordDeclaration<Payment> Create() =>
        new RecordDeclaration<Payment>(
            "payments", "补贴支付",
            "Payments of subsidies, rewards and grants, by voucher.",
            () => new Payment { Number = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(p => p.Number)
            .Catalogued(p => p.SubsidyStandardKey, CatalogueList.SubsidyStandards)
            .Choice(p => p.Beneficiary)
            .Reference(p => p.ClaimId, References.SubsidyClaim)
            .Reference(p => p.PersonId, References.Person)
            .Reference(p => p.EstablishmentId, References.Establishment)
            .Reference(p => p.SiteId, JoinedReferences.Site)
            .Reference(p => p.HonourAwardId, JoinedReferences.HonourAward)
            .Reference(p => p.SelectionId, JoinedReferences.Selection)
            .Reference(p => p.ProjectId, JoinedReferences.Project)
            .Catalogued(p => p.ProgrammeKey, CatalogueList.Programmes)
            .Choice(p => p.Stage)
            .Value(p => p.Instalment, Cells.Whole(1, 999))
            .Catalogued(p => p.PayerKey, CatalogueList.Bodies)
            .Choice(p => p.Fund)
            .Value(p => p.Amount, Cells.Amount)
            .Value(p => p.PaidOn, Cells.Date)
            .Value(p => p.RecoveredAmount, Cells.Amount)
            .Check("recoveredAmount", p => p.RecoveredAmount > p.Amount ? "More money was paid back than was paid." : null, "amount")
            .Value(p => p.RecoveredOn, Cells.Date)
            .Check("recoveredOn", p => p.RecoveredOn < p.PaidOn ? "The money was paid back before it was paid." : null, "paidOn")
            .Region(p => p.RegionKey)
            .Origin(p => p.IsSynthetic, p => p.Source);
}
