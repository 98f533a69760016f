using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A hop from an object over references kept in its row to one of its lists.</summary>
internal sealed record PathSegment(IReadOnlyList<PropertyInfo> References, ListLink List)
{
    public Type ElementType => List.ElementType;

    public Expression Apply(Expression item) => List.Of(References.Aggregate(item, Expression.Property));
}

/// <summary>
/// Where an object stands, so that a further statement can find its lists: an entity with a key of its own (the anchor),
/// the lists walked from there, and the references walked since.
/// </summary>
/// <param name="Anchor">The nearest entity above that can be looked up by one key.</param>
/// <param name="AnchorKey">That key's property.</param>
/// <param name="AnchorKeyValue">The key's value, in the statement that reads the object.</param>
/// <param name="Identity">The values that tell the object apart within its type, in the same statement.</param>
/// <param name="IdentityProperties">Their properties on the object's entity type.</param>
/// <param name="Steps">The lists from the anchor to the object.</param>
/// <param name="References">References from the last of them to the object.</param>
internal sealed record EntityPath(
    IEntityType Anchor,
    IProperty AnchorKey,
    Expression AnchorKeyValue,
    IReadOnlyList<Expression> Identity,
    IReadOnlyList<IProperty> IdentityProperties,
    IReadOnlyList<PathSegment> Steps,
    IReadOnlyList<PropertyInfo> References)
{
    /// <summary>The position of an entity that can be looked up by one key.</summary>
    public static EntityPath At(IEntityType entity, Expression item, bool isOptional)
    {
        var key = entity.FindPrimaryKey()!.Properties[0];
        var value = KeyValue(item, key, isOptional);
        return new EntityPath(entity, key, value, [value], [key], [], []);
    }

    public static bool IsAnchor(IEntityType entity) => !entity.IsOwned() && entity.FindPrimaryKey() is { Properties.Count: 1 };

    /// <summary>The position of an element of a list of this object, read as <paramref name="item"/>.</summary>
    public EntityPath Element(ListLink list, Expression anchorKeyValue, Expression item)
    {
        if (IsAnchor(list.Element))
            return At(list.Element, item, isOptional: false);
        var properties = list.Element.FindPrimaryKey()!.Properties;
        return new EntityPath(Anchor, AnchorKey, anchorKeyValue, [.. properties.Select(p => KeyValue(item, p, isOptional: false))],
            properties,
            [.. Steps, new PathSegment(References, list)], []);
    }

    /// <summary>The position of an object in the same row.</summary>
    public EntityPath Reference(ITypeBase type, PropertyInfo property, Expression item, bool isOptional) =>
        type is IEntityType entity && IsAnchor(entity)
            ? At(entity, item, isOptional) : this with { References = [.. References, property] };

    /// <summary>What makes rows of a type unique, as the last keys of every order.</summary>
    public static IEnumerable<OrderKey> UniqueKeys(IEntityType type, Expression item) =>
        type.FindPrimaryKey()!.Properties.Select(
            p => new OrderKey(Naming.CamelCase(p.Name), KeyValue(item, p, isOptional: false), SortDirection.Ascending, false));

    private static Expression KeyValue(Expression item, IProperty property, bool isOptional) =>
        property.PropertyInfo is { } info
            ? Access.Value(item, info, isOptional)
            : Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], item, Expression.Constant(property.Name));
}
