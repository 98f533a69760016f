using System.Reflection;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>Makes each GraphQL type once: scalars, enums, and plain C# classes that computed and custom fields return.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<Type, IGraphType> _types = [];
    private readonly NullabilityInfoContext _nullability = new();

    public IdGraphType Id { get; } = new();

    /// <summary>The scalar or enum type of a C# type, <see cref="Nullable{T}"/> taken off.</summary>
    public IGraphType Leaf(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (!_types.TryGetValue(bare, out var graphType))
            _types.Add(bare, graphType = bare.IsEnum ? CreateEnum(bare) : ScalarTypes.Create(bare));
        return graphType;
    }

    /// <summary>
    /// The output type of a C# type: leaf, list or class. Nothing is known of references' nullability here: the caller wraps.
    /// </summary>
    public IGraphType Output(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsEnum || ScalarTypes.IsKnown(bare))
            return Leaf(bare);
        if (ScalarTypes.ElementOf(bare) is { } element)
            return new ListGraphType(new NonNullGraphType(Output(element)));
        return _types.TryGetValue(bare, out var known) ? known : CreateObject(bare);
    }

    /// <summary>The input type of a method's parameter.</summary>
    public IGraphType Input(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var graphType = ScalarTypes.ElementOf(type) is { } element ? new ListGraphType(new NonNullGraphType(Leaf(element))) : Leaf(type);
        // An argument with a default may be left out, but not be null: null would take the default's place.
        var isNullable = Nullable.GetUnderlyingType(type) is not null
            || parameter is { HasDefaultValue: true, DefaultValue: null }
            || (!type.IsValueType && _nullability.Create(parameter).WriteState == NullabilityState.Nullable);
        return isNullable ? graphType : new NonNullGraphType(graphType);
    }

    public QueryArguments Arguments(FieldMethod method) => [.. method.Arguments.Select(parameter => new QueryArgument(Input(parameter))
    {
        Name = parameter.Name!,
        Description = DocComments.Summary(parameter),
        DefaultValue = parameter is { HasDefaultValue: true, DefaultValue: not null } ? parameter.DefaultValue : null,
    })];

    private static EnumerationGraphType CreateEnum(Type type)
    {
        var graphType = new EnumerationGraphType { Name = type.Name, Description = DocComments.Summary(type) };
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            graphType.Add(Naming.UpperSnakeCase(field.Name), field.GetValue(null), DocComments.Summary(field));
        return graphType;
    }

    private ObjectGraphType CreateObject(Type type)
    {
        var graphType = new ObjectGraphType { Name = type.Name, Description = DocComments.Summary(type) };
        _types.Add(type, graphType);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var output = Output(property.PropertyType);
            var isNullable = property.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null
                : _nullability.Create(property).ReadState != NullabilityState.NotNull;
            graphType.AddField(new FieldType
            {
                Name = Naming.CamelCase(property.Name),
                Description = DocComments.Summary(property) ?? DocComments.OfRecordParameter(property),
                ResolvedType = isNullable ? output : new NonNullGraphType(output),
            }.ReadFrom(property));
        }
        return graphType;
    }
}
