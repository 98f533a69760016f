using System.Text.Json;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>
/// The catalogue names a reference by what it refers to (<c>indicator</c>), the model by the key that it holds (<c>IndicatorKey</c>).
/// </summary>
internal sealed class CatalogueNaming : JsonNamingPolicy
{
    private const string Key = nameof(Key);

    public override string ConvertName(string name) => name switch
    {
        Key => "key",
        "PolicyDocumentKey" => "document",
        _ when name.EndsWith(Key, StringComparison.Ordinal) => Naming.CamelCase(name[..^Key.Length]),
        _ => Naming.CamelCase(name),
    };
}
