using System.Reflection;
using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>
/// Notes on the schema's fields which property they show. GraphQL.NET's own resolvers are not used: plans read and write all fields.
/// </summary>
internal static class FieldMetadata
{
    private const string PropertyKey = "datahub.property";

    public static FieldType ReadFrom(this FieldType field, PropertyInfo property)
    {
        field.Metadata[PropertyKey] = property;
        return field;
    }

    /// <summary>The property of a plain C# class that the field shows; null for all other fields.</summary>
    public static PropertyInfo? Property(this IMetadataReader field) => field.GetMetadata<PropertyInfo?>(PropertyKey);
}
