using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>Notes on the fields of the schema, output and input, which scopes they need.</summary>
internal static class ScopeMetadata
{
    private const string Name = "datahub.scope";

    public static FieldType RequireScope(this FieldType field, ScopeSet scope)
    {
        if (!scope.IsEmpty)
            field.Metadata[Name] = scope;
        return field;
    }

    public static ScopeSet RequiredScope(this IMetadataReader field) => field.GetMetadata<ScopeSet?>(Name) ?? ScopeSet.None;
}
