using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Occupations of the national classification.</summary>
internal static class OccupationImport
{
    public static RecordDeclaration<Occupation> Create() =>
        new RecordDeclaration<Occupation>(
            "occupations", "职业",
            "Occupations of the national classification, by code; a wider one stands before those within it.",
            () => new Occupation { Key = "", NameZh = "", Source = "" })
            .KeyedBy("key")
            .Defining(o => o.Key, CatalogueList.Occupations)
            .Text(o => o.NameZh)
            .Text(o => o.NameEn)
            .Catalogued(o => o.ParentKey, CatalogueList.Occupations)
            .Value(o => o.IsNew, Cells.Flag)
            .Value(o => o.PublishedOn, Cells.Date)
            .Value(o => o.InSubsidyCatalogue, Cells.Flag)
            .FromSource(o => o.Source);
}
