using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>Notes on the fields of the query type how they are planned.</summary>
internal static class RootFieldMetadata
{
    private const string RootKey = "datahub.root";

    public static FieldType PlannedBy(this FieldType field, IRootField root)
    {
        field.Metadata[RootKey] = root;
        return field;
    }

    /// <summary>How a field of the query type is planned; null for those of introspection.</summary>
    public static IRootField? Root(this IMetadataReader field) => field.GetMetadata<IRootField?>(RootKey);
}
