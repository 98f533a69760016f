using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>Writes a row as its layout says.</summary>
internal static class ObjectWriter
{
    public static readonly ValueWriter Instance = ValueWriters.OrNull(static (json, value) =>
    {
        var row = (ObjectResult)value!;
        row.Layout.Write(json, row.Data);
    });
}
