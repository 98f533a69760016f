using System.Reflection;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Planning;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>Notes on the schema's fields where their values come from. GraphQL.NET's own resolvers are not used: plans read and write all fields.</summary>
internal static class FieldMetadata
{
    private const string RootKey = "datahub.root", PropertyKey = "datahub.property";

    public static FieldType PlannedBy(this FieldType field, IRootField root)
    {
        field.Metadata[RootKey] = root;
        return field;
    }

    public static FieldType ReadFrom(this FieldType field, PropertyInfo property)
    {
        field.Metadata[PropertyKey] = property;
        return field;
    }

    /// <summary>How a field of the query type is planned; null for those of introspection.</summary>
    public static IRootField? Root(this IMetadataReader field) => field.GetMetadata<IRootField?>(RootKey);

    /// <summary>The property of a plain C# class that the field shows; null for all other fields.</summary>
    public static PropertyInfo? Property(this IMetadataReader field) => field.GetMetadata<PropertyInfo?>(PropertyKey);
}
