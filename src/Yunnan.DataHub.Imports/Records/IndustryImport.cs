using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Industries of GB/T 4754.</summary>
internal static class IndustryImport
{
    public static RecordDeclaration<Industry> Create() =>
        new RecordDeclaration<Industry>(
            "industries", "行业",
            "Industries of GB/T 4754, by code; a wider one stands before those within it.",
            () => new Industry { Key = "", NameZh = "", Source = "" })
            .KeyedBy("key")
            .Defining(i => i.Key, CatalogueList.Industries)
            .Text(i => i.NameZh)
            .Text(i => i.NameEn)
            .Catalogued(i => i.ParentKey, CatalogueList.Industries)
            .FromSource(i => i.Source);
}
