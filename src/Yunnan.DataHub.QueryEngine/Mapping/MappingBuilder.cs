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
        if (type is IEntityType referred)
            AddReferringLists(mapping, referred);
        foreach (var list in mapping.Fields.OfType<ListMapping>().ToList())
            mapping.Add(new ListAggregateMapping(list) { Scope = list.Scope });
        return mapping;
    }

    /// <summary>
    /// Adds the rows of root entities that refer to this one: each foreign key has its list, whether or not the class has one. It is named
    /// after the root field, and after the reference, too, where several lead here: <c>payments</c>, <c>serviceCasesByCounterpart</c>.
    /// </summary>
    private void AddReferringLists(ObjectMapping mapping, IEntityType type)
    {
        var links = type.GetReferencingForeignKeys().Where(key => IsLink(key, type)).GroupBy(key => key.DeclaringEntityType)
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal);
        foreach (var group in links)
        {
            var plural = declarations.Types[group.Key.ClrType].ListField!;
            foreach (var link in group.Where(key => key.PrincipalToDependent is null)
                .OrderBy(key => key.Properties[0].Name, StringComparer.Ordinal))
            {
                var reference = link.DependentToPrincipal?.Name ?? link.Properties[0].Name;
                var name = group.Count() == 1 && !mapping.TryGet(plural, out _) ? plural : $"{plural}By{reference}";
                var rows = Map(link.DeclaringEntityType);
                mapping.Add(new ListMapping(name,
                    $"The rows of '{plural}' whose '{Naming.CamelCase(reference)}' this is{DocComments.OtherName(rows.Description)}.",
                    new ForeignKeyLink(link), rows)
                { Scope = Scopes.Of(link) });
            }
        }
    }

    private bool IsLink(IForeignKey key, IEntityType to) =>
        !key.IsOwnership && key.Properties is [{ PropertyInfo: not null }] && key.PrincipalKey.Properties is [{ PropertyInfo: not null }]
        && IsAtRoot(key.DeclaringEntityType) && IsAtRoot(to);

    private bool IsAtRoot(IEntityType type) => declarations.Types.GetValueOrDefault(type.ClrType)?.ListField is not null;

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
        var closed = declarations.Closed(property);
        return navigation switch
        {
            null => null,
            { IsCollection: true } => new ListMapping(name, description, new NavigationLink(property, navigation),
                Map(navigation.TargetEntityType))
            { Closed = closed },
            INavigation { IsOnDependent: true, ForeignKey.IsOwnership: true } => null,
            INavigation single => new ReferenceMapping(name, description, property, Map(single.TargetEntityType),
                IsOptional(single))
            { Closed = closed },
            _ => null,
        };
    }

    private static bool IsOptional(INavigation navigation) =>
        navigation.IsOnDependent ? !navigation.ForeignKey.IsRequired : !navigation.ForeignKey.IsRequiredDependent;

    /// <summary>Longer texts are prose.</summary>
    private const int LongestKind = 2_000;

    private static bool IsGroupable(IProperty column, Type type) => type.IsEnum
        || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(DateOnly)
        || (type == typeof(string) && (column.IsKey() || column.IsForeignKey() || column.GetMaxLength() is <= LongestKind));

    private static ScalarMapping Scalar(IProperty column, PropertyInfo property, string name)
    {
        var isDecimal = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal);
        return new ScalarMapping(name, DocComments.Summary(property), property, column.IsNullable,
            isDecimal ? column.GetPrecision() : null, isDecimal ? column.GetScale() : null)
        {
            IsGroupable = IsGroupable(column, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType),
        };
    }
}
