using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>How the elements of a list are found from the object that has them.</summary>
internal abstract record ListLink
{
    /// <summary>The foreign key by which elements that are entities refer to the object; null where they don't.</summary>
    public abstract IForeignKey? ForeignKey { get; }

    /// <summary>The elements' type: parts of several owners have one class and many types.</summary>
    public abstract IEntityType ElementOf(ITypeBase owner);

    /// <summary>The elements of an object, as an expression that EF translates.</summary>
    public abstract Expression Of(Expression owner);
}

/// <summary>A list that the model's classes have.</summary>
internal sealed record NavigationLink(PropertyInfo Property, INavigationBase Navigation) : ListLink
{
    public override IForeignKey? ForeignKey =>
        Navigation is INavigation { ForeignKey: { IsOwnership: false, Properties: [{ PropertyInfo: not null }] } key } ? key : null;

    public override IEntityType ElementOf(ITypeBase owner) =>
        ((INavigationBase?)((IEntityType)owner).FindNavigation(Property.Name) ?? ((IEntityType)owner).FindSkipNavigation(Property.Name))!
            .TargetEntityType;

    public override Expression Of(Expression owner) => Expression.Property(owner, Property);
}

/// <summary>The rows that refer to an object by a foreign key, where the object's class has no list of them.</summary>
internal sealed record ForeignKeyLink(IForeignKey Key) : ListLink
{
    public override IForeignKey ForeignKey => Key;

    public override IEntityType ElementOf(ITypeBase owner) => Key.DeclaringEntityType;

    public override Expression Of(Expression owner)
    {
        var type = Key.DeclaringEntityType.ClrType;
        var row = Expression.Parameter(type, "f");
        Expression key = Expression.Property(row, Key.Properties[0].PropertyInfo!);
        var nullable = key.Type.IsValueType && Nullable.GetUnderlyingType(key.Type) is null
            ? typeof(Nullable<>).MakeGenericType(key.Type) : key.Type;
        var value = Expression.Convert(Expression.Property(owner, Key.PrincipalKey.Properties[0].PropertyInfo!), nullable);
        // As EF writes its own lists: an object that is missing has no key, and null is nobody's.
        var refers = Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, nullable)),
            Expression.Equal(value, key.Type == nullable ? key : Expression.Convert(key, nullable)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Where), [type],
            new EntityQueryRootExpression(Key.DeclaringEntityType), Expression.Quote(Expression.Lambda(refers, row)));
    }
}
