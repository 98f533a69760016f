using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Organisations;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Establishments.</summary>
internal static class EstablishmentImport
{
    public static RecordDeclaration<Establishment> Create() =>
        new RecordDeclaration<Establishment>(
            "establishments", "单位",
            "Enterprises, schools, training bodies and others, by unified social credit code.",
            () => new Establishment { CreditCode = "", NameZh = "", RegionKey = Province, Source = "" })
            .KeyedBy("creditCode")
            .Text(e => e.CreditCode, References.CreditCodes)
            .Text(e => e.NameZh)
            .Text(e => e.NameEn)
            .Choice(e => e.Kind)
            .Choice(e => e.Ownership)
            .Choice(e => e.Size)
            .Catalogued(e => e.IndustryKey, CatalogueList.Industries)
            .Region(e => e.RegionKey)
            .Catalogued(e => e.OrganisationKey, CatalogueList.Organisations)
            .Value(e => e.EstablishedOn, Cells.Date)
            .Value(e => e.ClosedOn, Cells.Date)
            .Check("closedOn", e => e.ClosedOn < e.EstablishedOn ? "The establishment was closed before it was registered." : null,
                "establishedOn")
            .Origin(e => e.IsSynthetic, e => e.Source);
}
