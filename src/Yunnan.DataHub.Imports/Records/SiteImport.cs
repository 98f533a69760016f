using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Sites;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Studios, workstations, bases, parks, stations, venues, schools and pilots.</summary>
internal static class SiteImport
{
    public static RecordDeclaration<Site> Create() =>
        new RecordDeclaration<Site>(
            "sites", "载体",
            "Studios, bases, parks, stations, venues, schools and pilots, by kind and number; alliances are imported before their members.",
            () => new Site { Number = "", NameZh = "", RegionKey = Province, Source = "" })
            .KeyedBy("kind", "number")
            .Choice(s => s.Kind)
            .Text(s => s.Number)
            .Text(s => s.NameZh)
            .Coded(s => s.CategoryKey)
            .Choice(s => s.Level)
            .Value(s => s.Batch, Cells.Count)
            .Coded(s => s.ModeKey)
            .Coded(s => s.ThemeKey)
            .Catalogued(s => s.HonourSchemeKey, CatalogueList.HonourSchemes)
            .Reference(s => s.HostId, References.Establishment)
            .Reference(s => s.LeaderId, References.Person)
            .Catalogued(s => s.SupervisedByKey, CatalogueList.Bodies)
            .Catalogued(s => s.IndustryKey, CatalogueList.Industries)
            .Region(s => s.RegionKey)
            .Text(s => s.Township)
            .Reference(s => s.AllianceId, JoinedReferences.Site)
            .Value(s => s.IsAllianceLead, Cells.Flag)
            .Value(s => s.IsLabourEducationPlace, Cells.Flag)
            .Value(s => s.NamedOn, Cells.Date)
            .Value(s => s.OpenedOn, Cells.Date)
            .Value(s => s.UpgradedOn, Cells.Date)
            .Value(s => s.WithdrawnOn, Cells.Date)
            .Coded(s => s.EndReasonKey)
            .Value(s => s.Stars, Cells.Whole(1, 5))
            .Value(s => s.LastAssessedOn, Cells.Date)
            .Choice(s => s.State)
            .Catalogued(s => s.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(s => s.IsSynthetic, s => s.Source);
}
