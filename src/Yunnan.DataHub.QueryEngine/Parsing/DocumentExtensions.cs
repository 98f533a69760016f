using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Parsing;

internal static class DocumentExtensions
{
    /// <summary>The fragment of this name; null where the document has none.</summary>
    public static GraphQLFragmentDefinition? Fragment(this GraphQLDocument document, ROM name)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && fragment.FragmentName.Name.Value == name)
                return fragment;
        }
        return null;
    }

    /// <summary>The definition of a field, those of introspection included; null where the type has none of this name.</summary>
    public static FieldType? FindField(this ISchema schema, IGraphType? type, ROM name)
    {
        if (name == schema.TypeNameMetaFieldType.Name)
            return schema.TypeNameMetaFieldType;
        if ((type as IComplexGraphType)?.GetField(name) is { } field)
            return field;
        if (type != schema.Query)
            return null;
        return name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
            : name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
            : null;
    }

    /// <summary>The type that a fragment is on; null where it says none, or the schema has none of this name.</summary>
    public static IGraphType? TypeOf(this ISchema schema, GraphQLTypeCondition? condition) =>
        condition is null ? null : schema.TypeOf(condition.Type);

    /// <summary>The type that a document names; null where the schema has none of this name.</summary>
    public static IGraphType? TypeOf(this ISchema schema, GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => schema.TypeOf(nonNull.Type) is { } inner ? new NonNullGraphType(inner) : null,
        GraphQLListType list => schema.TypeOf(list.Type) is { } inner ? new ListGraphType(inner) : null,
        GraphQLNamedType named => schema.AllTypes[named.Name.Value],
        _ => throw new InvalidOperationException("A type is named, a list or non-null."),
    };
}
