using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Regions, organisations with their names, code lists and skill levels.</summary>
internal static class ReferenceMapping
{
    public static SeedBatch Regions(CatalogueSource source, CatalogueFile file)
    {
        var content = source.Read<RegionsRow>(file.Name);
        return new(
            file,
            [
                Province(content),
                .. content.Prefectures.Select(row => Prefecture(row, content)),
                .. content.Counties.Select(row => County(row, content)),
            ],
            []);
    }

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
