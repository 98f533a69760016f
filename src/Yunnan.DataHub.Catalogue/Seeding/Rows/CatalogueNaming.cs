using System.Text.Json;

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
        _ when name.EndsWith(Key, StringComparison.Ordinal) => CamelCase.ConvertName(name[..^Key.Length]),
        _ => CamelCase.ConvertName(name),
    };
}
