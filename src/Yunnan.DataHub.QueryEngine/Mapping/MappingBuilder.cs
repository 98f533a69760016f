using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>
/// Maps the classes of the EF model that can be reached from the root fields to GraphQL types, by convention and declaration.
/// </summary>
internal sealed class MappingBuilder(IModel model, QueryEngineBuilder declarations)
{
    private readonly Dictionary<Type, ObjectMapping> _mappings = [];

    public IReadOnlyDictionary<Type, ObjectMapping> Mappings => _mappings;

    public ScopeMap Scopes { get; } = new(model, declarations);

    /// <summary>The mapping of an entity that root fields return.</summary>
    public ObjectMapping Entity(Type clrType) =>
        Map(model.FindEntityType(clrType) ?? throw new InvalidOperationException($"{clrType} is not an entity of the EF model."));

    private ObjectMapping Map(ITypeBase type)
    {
        if (_mappings.TryGetValue(type.ClrType, out var known))
            return known;

        var descriptor = declarations.Types.GetValueOrDefault(type.ClrType);
        var mapping = new ObjectMapping(type.ClrType, descriptor?.GraphName ?? type.ClrType.Name, DocComments.Summary(type.ClrType));
        _mappings.Add(type.ClrType, mapping);

        var key = type is IEntityType entity && !entity.IsOwned()
            && entity.FindPrimaryKey() is { Properties: [{ PropertyInfo: not null } single] } ? single : null;
        if (key is not null)
            mapping.Add(
                new IdMapping($"The global identifier of this {mapping.Name}, for node(id:).") { Scope = Scopes.Of(type, key.Name) });
        foreach (var property in type.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // A key named Id is seen through the global id alone.
            if (descriptor?.Ignored.Contains(property.Name) != true
                && MapProperty(type, property, descriptor) is { } field
                && !(key is not null && field.Name == "id"))
            {
                field.Scope = Scopes.Of(type, property.Name);
                mapping.Add(field);
            }
        }
        if (key is not null)
            mapping.Key = mapping.Fields.OfType<ScalarMapping>().FirstOrDefault(f => f.Property == key.PropertyInfo)
                ?? Scalar(key, key.PropertyInfo!, "key");
        mapping.Names = [.. mapping.Fields.Where(IsOpenName)];
        foreach (var computed in descriptor?.Computed ?? [])
        {
            var method = new BatchMethod(computed.Method, declarations.ContextType);
            mapping.Add(
                new ComputedMapping(computed.Name, DocComments.Summary(computed.Method), computed.Requires, method)
                { Scope = Scopes.Of(computed.Requires) });
        }
        return mapping;
    }

    private bool IsOpenName(FieldMapping field) => declarations.NameFields.Contains(field.Name) && field.Scope.IsEmpty
        && typeof(string) == field switch
        {
            ScalarMapping text => text.ValueType,
            ScalarListMapping texts => texts.ElementType,
            _ => null,
        };

    private FieldMapping? MapProperty(ITypeBase type, PropertyInfo property, EntityTypeDescriptor? descriptor)
    {
        var name = descriptor?.FieldNames.GetValueOrDefault(property.Name) ?? Naming.CamelCase(property.Name);
        var description = DocComments.Summary(property);

        if (type.FindProperty(property.Name) is { PropertyInfo: not null } column)
        {
            return column.IsPrimitiveCollection
                ? new ScalarListMapping(name, description, property, column.GetElementType()!.ClrType)
                : Scalar(column, property, name);
        }
        if (type.FindComplexProperty(property.Name) is { } complex)
            return new ReferenceMapping(name, description, property, Map(complex.ComplexType), complex.IsNullable);
        if (type is not IEntityType entity)
            return null;
        INavigationBase? navigation = (INavigationBase?)entity.FindNavigation(property.Name) ?? entity.FindSkipNavigation(property.Name);
        return navigation switch
        {
            null => null,
            { IsCollection: true } => new ListMapping(name, description, property, Map(navigation.TargetEntityType)),
            INavigation { IsOnDependent: true, ForeignKey.IsOwnership: true } => null,
            INavigation single => new ReferenceMapping(name, description, property, Map(single.TargetEntityType), IsOptional(single)),
            _ => null,
        };
    }

    private static bool IsOptional(INavigation navigation) =>
        navigation.IsOnDependent ? !navigation.ForeignKey.IsRequired : !navigation.ForeignKey.IsRequiredDependent;

    private static ScalarMapping Scalar(IProperty column, PropertyInfo property, string name)
    {
        var isDecimal = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal);
        return new ScalarMapping(name, DocComments.Summary(property), property, column.IsNullable,
            isDecimal ? column.GetPrecision() : null, isDecimal ? column.GetScale() : null);
    }
}
