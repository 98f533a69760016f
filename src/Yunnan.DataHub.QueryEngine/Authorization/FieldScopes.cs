using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>Tells what a field of the schema needs, to whoever leaves fields out rather than have them refused.</summary>
public static class FieldScopes
{
    /// <summary>The scopes that a caller needs to select the field; none where everybody may.</summary>
    public static IReadOnlyList<string> RequiredScopes(this FieldType field) => field.RequiredScope().Names;
}
