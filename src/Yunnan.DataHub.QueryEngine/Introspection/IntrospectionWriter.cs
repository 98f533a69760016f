using GraphQL;
using GraphQL.Introspection;
using GraphQL.Types;
using GraphQLParser.Visitors;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.QueryEngine.Writing;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Introspection;

/// <summary>
/// Writes <c>__schema</c> and <c>__type</c> as an operation selects them, straight from the schema. GraphQL.NET's execution would keep an
/// object for each field of the answer, a hundred times the answer's size.
/// </summary>
internal sealed class IntrospectionWriter(ISchema schema, OperationView operation)
{
    private static readonly SDLPrinter _printer = new();

    /// <summary>Writes a field of the query type that is introspection's.</summary>
    public ValueWriter Root(SelectedField field)
    {
        if (field.Name == schema.SchemaMetaFieldType.Name)
        {
            var write = Object(field, "__Schema", Schema);
            return (json, _) => write(json, schema);
        }
        var name = operation.Arguments(field.First).GetValueOrDefault("name") as string;
        var type = name is null ? null : schema.AllTypes[name];
        var writeType = Type(field);
        return (json, _) => writeType(json, type);
    }

    private ValueWriter Schema(SelectedField field) => field.Name switch
    {
        "description" => Text<ISchema>(s => s.Description),
        "types" => List<ISchema>(Type(field), s => s.AllTypes),
        "queryType" => Of<ISchema>(Type(field), s => s.Query),
        "mutationType" => Of<ISchema>(Type(field), s => s.Mutation),
        "subscriptionType" => Of<ISchema>(Type(field), s => s.Subscription),
        "directives" => List<ISchema>(Object(field, "__Directive", Directive), s => s.Directives),
        _ => ValueWriters.TypeName("__Schema"),
    };

    private ValueWriter Type(SelectedField field) => Object(field, "__Type", TypeField);

    private ValueWriter TypeField(SelectedField field) => field.Name switch
    {
        "kind" => Text<IGraphType>(t => Kind(t)),
        "name" => Text<IGraphType>(t => t is NonNullGraphType or ListGraphType ? null : t.Name),
        "description" => Text<IGraphType>(t => t.Description),
        "fields" =>
            List<IGraphType>(Object(field, "__Field", Field),
                t => t is IObjectGraphType or IInterfaceGraphType ? Current(field, ((IComplexGraphType)t).Fields) : null),
        "interfaces" => List<IGraphType>(Type(field), t => (t as IImplementInterfaces)?.ResolvedInterfaces),
        "possibleTypes" => List<IGraphType>(Type(field), t => (t as IAbstractGraphType)?.PossibleTypes),
        "enumValues" =>
            List<IGraphType>(Object(field, "__EnumValue", EnumValue), t => t is EnumerationGraphType e ? Current(field, e.Values) : null),
        "inputFields" =>
            List<IGraphType>(Object(field, "__InputValue", InputValue),
                t => t is IInputObjectGraphType input ? Current(field, input.Fields) : null),
        "ofType" =>
            Of<IGraphType>(Type(field),
                t => t switch { NonNullGraphType inner => inner.ResolvedType, ListGraphType inner => inner.ResolvedType, _ => null }),
        "specifiedByURL" => Text<IGraphType>(t => SpecifiedBy.For(t)),
        "isOneOf" => Flag<IGraphType>(t => (t as IInputObjectGraphType)?.IsOneOf),
        _ => ValueWriters.TypeName("__Type"),
    };

    private ValueWriter Field(SelectedField field) => field.Name switch
    {
        "name" => Text<FieldType>(f => f.Name),
        "description" => Text<FieldType>(f => f.Description),
        "args" => List<FieldType>(Object(field, "__InputValue", InputValue), f => Current(field, f.Arguments ?? [])),
        "type" => Of<FieldType>(Type(field), f => f.ResolvedType),
        "isDeprecated" => Flag<FieldType>(f => IsDeprecated(f)),
        "deprecationReason" => Text<FieldType>(f => f.DeprecationReason),
        _ => ValueWriters.TypeName("__Field"),
    };

    private ValueWriter InputValue(SelectedField field) => field.Name switch
    {
        "name" => Text<object>(v => v is QueryArgument argument ? argument.Name : ((FieldType)v).Name),
        "description" => Text<object>(v => v is QueryArgument argument ? argument.Description : ((FieldType)v).Description),
        "type" => Of<IProvideResolvedType>(Type(field), v => v.ResolvedType),
        "defaultValue" =>
            Text<object>(
                v => v is IHaveDefaultValue { DefaultValue: { } value } given ? _printer.Print(given.ResolvedType!.ToAST(value)) : null),
        "isDeprecated" => Flag<IProvideDeprecationReason>(v => IsDeprecated(v)),
        "deprecationReason" => Text<IProvideDeprecationReason>(v => v.DeprecationReason),
        _ => ValueWriters.TypeName("__InputValue"),
    };

    private ValueWriter EnumValue(SelectedField field) => field.Name switch
    {
        "name" => Text<EnumValueDefinition>(v => v.Name),
        "description" => Text<EnumValueDefinition>(v => v.Description),
        "isDeprecated" => Flag<EnumValueDefinition>(v => IsDeprecated(v)),
        "deprecationReason" => Text<EnumValueDefinition>(v => v.DeprecationReason),
        _ => ValueWriters.TypeName("__EnumValue"),
    };

    private ValueWriter Directive(SelectedField field) => field.Name switch
    {
        "name" => Text<Directive>(d => d.Name),
        "description" => Text<Directive>(d => d.Description),
        "locations" => List<Directive>(Text<object>(location => Naming.UpperSnakeCase(location.ToString()!)), d => d.Locations),
        "args" => List<Directive>(Object(field, "__InputValue", InputValue), d => Current(field, d.Arguments ?? [])),
        "isRepeatable" => Flag<Directive>(d => d.Repeatable),
        "onOperation" =>
            Flag<Directive>(
                d =>
                    d.Locations.Any(
                        l =>
                            l is GraphQLParser.AST.DirectiveLocation.Query or GraphQLParser.AST.DirectiveLocation.Mutation
                                or GraphQLParser.AST.DirectiveLocation.Subscription)),
        "onFragment" =>
            Flag<Directive>(
                d =>
                    d.Locations.Any(
                        l =>
                            l is GraphQLParser.AST.DirectiveLocation.FragmentSpread or GraphQLParser.AST.DirectiveLocation.InlineFragment
                                or GraphQLParser.AST.DirectiveLocation.FragmentDefinition)),
        "onField" => Flag<Directive>(d => d.Locations.Contains(GraphQLParser.AST.DirectiveLocation.Field)),
        _ => ValueWriters.TypeName("__Directive"),
    };

    private ValueWriter Object(SelectedField field, string type, Func<SelectedField, ValueWriter> writer) =>
        ValueWriters.Object(operation.Fields(field.SelectionSets, (IObjectGraphType)schema.AllTypes[type]!), writer);

    /// <summary>Those that are not deprecated; all, if the field asks for them or can't be asked.</summary>
    private IEnumerable<T> Current<T>(SelectedField field, IEnumerable<T> all) where T : IProvideDeprecationReason =>
        operation.Arguments(field.First).GetValueOrDefault("includeDeprecated", true) is true ? all : all.Where(one => !IsDeprecated(one));

    private static bool IsDeprecated(IProvideDeprecationReason one) => !string.IsNullOrWhiteSpace(one.DeprecationReason);

    private static ValueWriter Text<T>(Func<T, string?> read) => (json, value) => json.WriteStringValue(read((T)value!));

    private static ValueWriter Of<T>(ValueWriter write, Func<T, object?> read) => (json, value) => write(json, read((T)value!));

    private static ValueWriter List<T>(ValueWriter element, Func<T, System.Collections.IEnumerable?> read)
    {
        var write = ValueWriters.List(element);
        return (json, value) => write(json, read((T)value!));
    }

    private static ValueWriter Flag<T>(Func<T, bool?> read) => (json, value) =>
    {
        if (read((T)value!) is { } flag)
            json.WriteBooleanValue(flag);
        else
            json.WriteNullValue();
    };

    private static string Kind(IGraphType type) => type switch
    {
        EnumerationGraphType => nameof(TypeKind.ENUM),
        ScalarGraphType => nameof(TypeKind.SCALAR),
        IObjectGraphType => nameof(TypeKind.OBJECT),
        IInterfaceGraphType => nameof(TypeKind.INTERFACE),
        UnionGraphType => nameof(TypeKind.UNION),
        IInputObjectGraphType => nameof(TypeKind.INPUT_OBJECT),
        ListGraphType => nameof(TypeKind.LIST),
        _ => nameof(TypeKind.NON_NULL),
    };
}
