using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>Notes on the fields of the schema, output and input, which scope they need.</summary>
internal static class ScopeMetadata
{
    private const string Name = "datahub.scope";

    public static FieldType RequireScope(this FieldType field, string? scope)
    {
        if (scope is not null)
            field.Metadata[Name] = scope;
        return field;
    }

    public static string? RequiredScope(this IMetadataReader field) => field.GetMetadata<string?>(Name);
}
