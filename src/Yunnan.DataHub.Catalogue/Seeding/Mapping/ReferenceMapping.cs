using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Regions, organisations with their names, code lists and skill levels.</summary>
internal static class ReferenceMapping
{
    /// <summary>Stands in the name of a body for that of its region.</summary>
    private const string Place = "{region}";

    public static SeedBatch Regions(CatalogueSource source, CatalogueFile file) => new(file, Regions(source), []);

    public static SeedBatch Organisations(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<OrganisationRow>(file.Name).ConvertAll(row => Organisation(row, source.Names)), []);

    public static SeedBatch OrganisationNames(CatalogueSource source, CatalogueFile file)
    {
        var rows = source.Rows<OrganisationNameRow>(file.Name);
        return new(
            file,
            rows.ConvertAll(row => row.To<OrganisationName>()),
            [
                .. rows.SelectMany(row => row.OrganisationKeys.LinksTo<Organisation>(Link.NameOrganisations, row.Key, "organisations")),
                .. rows.SelectMany(row => row.DocumentKeys.LinksTo<PolicyDocument>(Link.NameDocuments, row.Key, "documents")),
            ]);
    }

    public static SeedBatch SkillLevels(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<SkillLevelRow>(file.Name).ConvertAll(SkillLevel), []);

    public static SeedBatch CodeLists(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<CodeListRow>(file.Name).ConvertAll(row => row.To<CodeList>()), []);

    public static SeedBatch Codes(CatalogueSource source, CatalogueFile file) => new(file, CodeListFiles.Codes(source), []);

    /// <summary>A body for each region of the levels of its organisation.</summary>
    public static SeedBatch ReportingBodies(CatalogueSource source, CatalogueFile file)
    {
        var regions = Regions(source).ToLookup(region => region.Level);
        return new(
            file,
            [
                .. from row in source.Rows<ReportingBodyRow>(file.Name)
                   from level in row.Levels
                   from region in Of(level, row)
                   select Body(row, region, file),
            ],
            []);

        IEnumerable<Region?> Of(AdministrativeLevel level, ReportingBodyRow row) => level switch
        {
            AdministrativeLevel.National => Enumerable.Repeat<Region?>(null, 1),
            AdministrativeLevel.Provincial => regions[RegionLevel.Province],
            AdministrativeLevel.Prefecture => regions[RegionLevel.Prefecture],
            AdministrativeLevel.County => regions[RegionLevel.County],
            _ => throw new HubSeedException($"{file.Name}: row '{row.OrganisationKey}': no region is of level {level}."),
        };
    }

    private static List<Region> Regions(CatalogueSource source)
    {
        var content = source.Read<RegionsRow>(CatalogueFiles.Regions);
        return
        [
            Province(content),
            .. content.Prefectures.Select(row => Prefecture(row, content)),
            .. content.Counties.Select(row => County(row, content)),
        ];
    }

    private static ReportingBody Body(ReportingBodyRow row, Region? region, CatalogueFile file)
    {
        if (row.NameZh is null || row.NameEn is null)
            throw new HubSeedException($"{file.Name}: row '{row.OrganisationKey}': its bodies need names in both languages.");
        var isNamed = region?.NameEn is not null || !row.NameEn.Contains(Place, StringComparison.Ordinal);
        return new()
        {
            Key = ReportingBody.KeyOf(row.OrganisationKey, region?.Key),
            NameZh = row.NameZh.Replace(Place, region?.NameZh, StringComparison.Ordinal),
            NameEn = isNamed ? row.NameEn.Replace(Place, region?.NameEn, StringComparison.Ordinal) : null,
            OrganisationKey = row.OrganisationKey,
            RegionKey = region?.Key,
            Source = "organisations of the documents in the regions of GB/T 2260 (政策文件所列机构)",
        };
    }

    private static Region Province(RegionsRow content) => new()
    {
        Key = content.Province.Code,
        NameZh = content.Province.NameZh,
        NameEn = content.Province.NameEn,
        Kind = RegionKind.Province,
        Level = RegionLevel.Province,
        CodeSystem = content.CodeSystem,
        Source = content.Source,
    };

    private static Region Prefecture(PrefectureRow row, RegionsRow content) => new()
    {
        Key = row.Code,
        NameZh = row.NameZh,
        NameEn = row.NameEn,
        ShortName = row.ShortName,
        Kind = row.Kind,
        Level = RegionLevel.Prefecture,
        NamesPrinted = row.NamesPrinted,
        CountyCount = row.Counties,
        ParentKey = content.Province.Code,
        CodeSystem = content.CodeSystem,
        Source = content.Source,
    };

    private static Region County(CountyRow row, RegionsRow content) => new()
    {
        Key = row.Code,
        NameZh = row.NameZh,
        Kind = row.Kind,
        Level = RegionLevel.County,
        ParentKey = row.Prefecture,
        CodeSystem = content.CodeSystem,
        Source = content.Source,
    };

    private static Organisation Organisation(OrganisationRow row, PrintedNames names)
    {
        var organisation = row.To<Organisation>();
        foreach (var role in organisation.Roles)
            role.OrganisationNameKey = names.Find(role.Printed, [role.PolicyDocumentKey], "organisations");
        return organisation;
    }

    private static SkillLevel SkillLevel(SkillLevelRow row)
    {
        var level = row.To<SkillLevel>();
        level.RequiredLevelKey = row.Requires?.Code;
        level.RequiredYears = row.Requires?.MinimumYears;
        return level;
    }
}
