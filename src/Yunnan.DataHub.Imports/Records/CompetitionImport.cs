using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Competitions;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Competitions.</summary>
internal static class CompetitionImport
{
    public static RecordDeclaration<Competition> Create() =>
        new RecordDeclaration<Competition>(
            "competitions", "竞赛",
            "Competitions of skills, by number.",
            () => new Competition { Number = "", NameZh = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(c => c.Number)
            .Text(c => c.NameZh)
            .Value(c => c.Year, Cells.Year)
            .Choice(c => c.Level)
            .Value(c => c.Tier, Cells.Whole(1, 9))
            .Coded(c => c.ClassKey)
            .Choice(c => c.Format)
            .Reference(c => c.ParentId, References.Competition)
            .Reference(c => c.FinalId, References.Competition)
            .Catalogued(c => c.OccupationKey, CatalogueList.Occupations)
            .Catalogued(c => c.OrganiserKey, CatalogueList.Bodies)
            .Reference(c => c.HostId, References.Establishment)
            .Region(c => c.RegionKey)
            .Value(c => c.PlanFiledOn, Cells.Date)
            .Value(c => c.StartsOn, Cells.Date)
            .Value(c => c.EndsOn, Cells.Date)
            .Check("endsOn", c => c.EndsOn < c.StartsOn ? "The competition ends before it starts." : null, "startsOn")
            .Value(c => c.Participants, Cells.Count)
            .Value(c => c.PracticalWeight, Cells.Share)
            .Choice(c => c.AdvancedFrom)
            .Value(c => c.AdvancedOn, Cells.Date)
            .Choice(c => c.State)
            .Origin(c => c.IsSynthetic, c => c.Source);
}
