using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Workers of studios and other sites.</summary>
internal static class SiteMemberImport
{
    public static RecordDeclaration<SiteMember> Create() =>
        new RecordDeclaration<SiteMember>(
            "site-members", "载体成员",
            "Workers of studios, workstations and other sites, by site and person.",
            () => new SiteMember { Source = "" })
            .KeyedBy("siteKind", "siteNumber", "personIdentityNumber")
            .Reference(m => m.SiteId, JoinedReferences.Site)
            .Reference(m => m.PersonId, References.Person)
            .Value(m => m.JoinedOn, Cells.Date)
            .Value(m => m.LeftOn, Cells.Date)
            .Check("leftOn", m => m.LeftOn < m.JoinedOn ? "The person left before joining." : null, "joinedOn")
            .Origin(m => m.IsSynthetic, m => m.Source);
}
