using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Single bodies that no table of the catalogue gives, and the days of those that it does.</summary>
internal static class ReportingBodyImport
{
    public static RecordDeclaration<ReportingBody> Create() =>
        new RecordDeclaration<ReportingBody>(
            "reporting-bodies", "报送主体",
            "Single bodies of the classes of the catalogue, such as an industrial union, by key; and the days of bodies that the hub "
                + "knows.",
            () => new ReportingBody { Key = "", NameZh = "", OrganisationKey = "", Source = "" })
            .KeyedBy("key")
            .Defining(b => b.Key, CatalogueList.Bodies)
            .Check("key", (b, session) => b.Key.Contains('@', StringComparison.Ordinal) && !BodyRegions.In(session).Knows(b.Key)
                ? "Keys with @ are those of the catalogue, and it has no such body: give the body a key without @."
                : null)
            .Text(b => b.NameZh)
            .Text(b => b.NameEn)
            .Catalogued(b => b.OrganisationKey, CatalogueList.Organisations)
            .Region(b => b.RegionKey)
            .Reference(b => b.EstablishmentId, References.Establishment)
            .Reference(b => b.SiteId, JoinedReferences.Site)
            .Value(b => b.EstablishedOn, Cells.Date)
            .Value(b => b.AbolishedOn, Cells.Date)
            .Check("abolishedOn", b => b.AbolishedOn < b.EstablishedOn ? "The body was abolished before it was set up." : null,
                "establishedOn")
            .Origin(b => b.IsSynthetic, b => b.Source);
}
