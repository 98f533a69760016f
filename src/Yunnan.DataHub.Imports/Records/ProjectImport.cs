using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Projects;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Projects that are supported with money.</summary>
internal static class ProjectImport
{
    public static RecordDeclaration<Project> Create() =>
        new RecordDeclaration<Project>(
            "projects", "项目",
            "Projects that are supported with money, by kind and number.",
            () => new Project { Number = "", NameZh = "", RegionKey = Province, Source = "" })
            .KeyedBy("kind", "number")
            .Choice(p => p.Kind)
            .Text(p => p.Number)
            .Text(p => p.NameZh)
            .Coded(p => p.LineKey)
            .Value(p => p.Year, Cells.Year)
            .Catalogued(p => p.ProgrammeKey, CatalogueList.Programmes)
            .Catalogued(p => p.SubsidyStandardKey, CatalogueList.SubsidyStandards)
            .Reference(p => p.ProviderId, References.Establishment)
            .Reference(p => p.LeaderId, References.Person)
            .Catalogued(p => p.OrganiserKey, CatalogueList.Bodies)
            .Region(p => p.RegionKey)
            .Value(p => p.LeaderAge, Cells.Whole(0, 120))
            .Value(p => p.Investment, Cells.Amount)
            .Value(p => p.GrantApproved, Cells.Amount)
            .Value(p => p.GrantPaid, Cells.Amount)
            .Value(p => p.FloorArea, Cells.Amount)
            .Value(p => p.UnitCost, Cells.Amount)
            .Value(p => p.PopulationServed, Cells.Count)
            .Value(p => p.ExceedsAreaCap, Cells.Flag)
            .Value(p => p.Users, Cells.Count)
            .Value(p => p.Satisfaction, Cells.Share)
            .Value(p => p.StartsOn, Cells.Date)
            .Value(p => p.EndsOn, Cells.Date)
            .Check("endsOn", p => p.EndsOn < p.StartsOn ? "The project ends before it starts." : null, "startsOn")
            .Value(p => p.AcceptedOn, Cells.Date)
            .Choice(p => p.State)
            .Catalogued(p => p.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(p => p.IsSynthetic, p => p.Source);
}
