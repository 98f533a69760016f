using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Workforce;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Head counts.</summary>
internal static class WorkforceCountImport
{
    public static RecordDeclaration<WorkforceCount> Create() =>
        new RecordDeclaration<WorkforceCount>(
            "workforce-counts", "劳动力统计",
            "Head counts, by measure, year, region and all that they are broken down by; an empty cell means all.",
            () => new WorkforceCount { Key = "", Breakdown = "", RegionKey = Province, Source = "" })
            .KeyedBy("measure", "year", "region", "industry", "skillLevel", "gender", "ageBand", "education", "establishmentKind",
                "establishmentCreditCode", "category")
            .Choice(c => c.Measure)
            .Value(c => c.Year, Cells.Year)
            .Region(c => c.RegionKey)
            .Catalogued(c => c.IndustryKey, CatalogueList.Industries)
            .Catalogued(c => c.SkillLevelKey, CatalogueList.SkillLevels)
            .Choice(c => c.Gender)
            .Choice(c => c.AgeBand)
            .Choice(c => c.Education)
            .Choice(c => c.EstablishmentKind)
            .Reference(c => c.EstablishmentId, References.Establishment)
            .Coded(c => c.CategoryKey)
            .Compute(["measure"], [nameof(WorkforceCount.Key), nameof(WorkforceCount.Breakdown)],
                (c, _) => (c.Key, c.Breakdown) = (WorkforceCell.KeyOf(c), WorkforceCell.BreakdownOf(c)))
            .Value(c => c.Headcount, Cells.Count)
            .Catalogued(c => c.ReportedByKey, CatalogueList.Bodies)
            .Origin(c => c.IsSynthetic, c => c.Source);
}
