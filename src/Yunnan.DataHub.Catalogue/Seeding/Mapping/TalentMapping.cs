using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Programmes and honours.</summary>
internal static class TalentMapping
{
    public static SeedBatch Programmes(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<ProgrammeRow>(file.Name).ConvertAll(row => Programme(row, source.Names, file)), []);

    public static SeedBatch Honours(CatalogueSource source, CatalogueFile file)
    {
        var rows = source.Rows<HonourRow>(file.Name);
        return new(
            file,
            rows.ConvertAll(row => Honour(row, source.Names, file)),
            [
                .. rows.SelectMany(row => row.LeadsToKeys.LinksTo<HonourScheme>(Link.HonourLeadsTo, row.Key, "leadsTo")),
                .. rows.SelectMany(row => row.RequiresKeys.LinksTo<HonourScheme>(Link.HonourRequires, row.Key, "requires")),
            ]);
    }

    private static Programme Programme(ProgrammeRow row, PrintedNames names, CatalogueFile file)
    {
        var programme = row.To<Programme>();
        programme.Lead = names.Mentions(row.LeadNames, row.Sources, file, row.Key, "lead");
        programme.TargetRefs = row.TargetKeys.ConvertAll(key => new ProgrammeTargetReference { Reference = key, TargetKey = key });
        if (programme.Quota is { } quota)
            quota.TargetReference = quota.TargetKey;
        return programme;
    }

    private static HonourScheme Honour(HonourRow row, PrintedNames names, CatalogueFile file)
    {
        var honour = row.To<HonourScheme>();
        honour.Grantor = names.Mentions(row.GrantorNames, row.Sources, file, row.Key, "grantor");
        return honour;
    }
}
