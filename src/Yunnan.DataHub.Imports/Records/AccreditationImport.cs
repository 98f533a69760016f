using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Organisations;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Accreditations of establishments and persons.</summary>
internal static class AccreditationImport
{
    public static RecordDeclaration<Accreditation> Create() =>
        new RecordDeclaration<Accreditation>(
            "accreditations", "资质",
            "Accreditations of training and evaluation bodies, assessors and others, by kind and number.",
            () => new Accreditation { Number = "", RegionKey = Province, Source = "" })
            .KeyedBy("kind", "number")
            .Choice(a => a.Kind)
            .Text(a => a.Number)
            .Reference(a => a.EstablishmentId, References.Establishment)
            .Reference(a => a.PersonId, References.Person)
            .Check("kind",
                a => a.EstablishmentId is not null && a.PersonId is not null ? "An establishment or a person holds it, not both." : null,
                "establishmentCreditCode", "personIdentityNumber")
            .Region(a => a.RegionKey)
            .Choice(a => a.Level)
            .Text(a => a.Scope)
            .Catalogued(a => a.GrantedByKey, CatalogueList.Bodies)
            .Value(a => a.Batch, Cells.Count)
            .Value(a => a.EnteredOn, Cells.Date)
            .Value(a => a.ValidFrom, Cells.Date)
            .Value(a => a.ValidUntil, Cells.Date)
            .Check("validUntil", a => a.ValidUntil < a.ValidFrom ? "It ends before it begins." : null, "validFrom")
            .Value(a => a.LastInspectedOn, Cells.Date)
            .Choice(a => a.State)
            .Coded(a => a.EndReasonKey)
            .Catalogued(a => a.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(a => a.IsSynthetic, a => a.Source);
}
