using GraphQLParser;
using GraphQLParser.AST;

namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>The schema of the hub as its SDL tells it: what can be asked for.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<string, SchemaType> _types;

    private SchemaModel(Dictionary<string, SchemaType> types) => _types = types;

    public IReadOnlyCollection<SchemaType> Types => _types.Values;

    public SchemaType Query => _types["Query"];

    /// <summary>The type of this name; scalars that come with GraphQL are not written in an SDL.</summary>
    public SchemaType this[string name] => _types.GetValueOrDefault(name) ?? new SchemaType(name, SchemaKind.Scalar, [], []);

    public static SchemaModel Parse(string sdl)
    {
        var document = Parser.Parse(sdl, new ParserOptions { Ignore = IgnoreOptions.Comments });
        return new SchemaModel(document.Definitions.OfType<GraphQLTypeDefinition>().Select(Read).ToDictionary(type => type.Name));
    }

    private static SchemaType Read(GraphQLTypeDefinition definition) => definition switch
    {
        GraphQLObjectTypeDefinition type => new(type.Name.StringValue, SchemaKind.Object, Fields(type.Fields), [])
        {
            Interfaces = [.. type.Interfaces?.Items.Select(item => item.Name.StringValue) ?? []],
        },
        GraphQLInterfaceTypeDefinition type => new(type.Name.StringValue, SchemaKind.Interface, Fields(type.Fields), []),
        GraphQLInputObjectTypeDefinition type => new(type.Name.StringValue, SchemaKind.Input,
            [.. type.Fields!.Items.Select(field => new SchemaField(field.Name.StringValue, SchemaTypeReference.Of(field.Type), []))], []),
        GraphQLEnumTypeDefinition type =>
            new(type.Name.StringValue, SchemaKind.Enum, [], [.. type.Values!.Items.Select(value => value.Name.StringValue)]),
        _ => new(definition.Name.StringValue, SchemaKind.Scalar, [], []),
    };

    private static List<SchemaField> Fields(GraphQLFieldsDefinition? fields) =>
    [
        .. fields?.Items.Select(field => new SchemaField(field.Name.StringValue, SchemaTypeReference.Of(field.Type),
            [.. field.Arguments?.Items.Select(
                argument => new SchemaField(argument.Name.StringValue, SchemaTypeReference.Of(argument.Type), [])) ?? []])) ?? [],
    ];
}

internal enum SchemaKind
{
    Scalar,
    Enum,
    Object,
    Interface,
    Input,
}

/// <summary>A type with its fields, or its values.</summary>
internal sealed record SchemaType(string Name, SchemaKind Kind, IReadOnlyList<SchemaField> Fields, IReadOnlyList<string> Values)
{
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    public bool IsComposite => Kind is SchemaKind.Object or SchemaKind.Interface;

    public SchemaField? this[string name] => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>A field, an argument or a field of an input object.</summary>
internal sealed record SchemaField(string Name, SchemaTypeReference Type, IReadOnlyList<SchemaField> Arguments)
{
    public SchemaField? this[string argument] => Arguments.FirstOrDefault(field => field.Name == argument);
}

/// <summary>A type as a field has it.</summary>
internal sealed record SchemaTypeReference(string Name, bool IsRequired, bool IsList)
{
    public static SchemaTypeReference Of(GraphQLType type, bool isRequired = false, bool isList = false) => type switch
    {
        GraphQLNonNullType inner => Of(inner.Type, isRequired || !isList, isList),
        GraphQLListType inner => Of(inner.Type, isRequired, true),
        GraphQLNamedType named => new(named.Name.StringValue, isRequired, isList),
        _ => throw new InvalidOperationException($"{type.Kind} is no type."),
    };
}
