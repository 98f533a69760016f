using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>How the elements of a list are found from the object that has them.</summary>
internal abstract record ListLink(IEntityType Element)
{
    /// <summary>The elements' class.</summary>
    public Type ElementType => Element.ClrType;

    /// <summary>The foreign key by which elements that are entities refer to the object; null where they don't.</summary>
    public virtual IForeignKey? ForeignKey => null;

    /// <summary>The elements of an object, as an expression that EF translates.</summary>
    public abstract Expression Of(Expression owner);
}

/// <summary>A list that the model's classes have.</summary>
internal sealed record NavigationLink(PropertyInfo Property, INavigationBase Navigation) : ListLink(Navigation.TargetEntityType)
{
    public override IForeignKey? ForeignKey => Navigation is INavigation { ForeignKey: { IsOwnership: false, Properties: [{ PropertyInfo: not null }] } key }
        ? key : null;

    public override Expression Of(Expression owner) => Expression.Property(owner, Property);
}

/// <summary>The rows that refer to an object by a foreign key, where the object's class has no list of them.</summary>
internal sealed record ForeignKeyLink(IForeignKey Key) : ListLink(Key.DeclaringEntityType)
{
    public override IForeignKey ForeignKey => Key;

    public override Expression Of(Expression owner)
    {
        var row = Expression.Parameter(ElementType, "f");
        Expression key = Expression.Property(row, Key.Properties[0].PropertyInfo!);
        var type = key.Type.IsValueType && Nullable.GetUnderlyingType(key.Type) is null
            ? typeof(Nullable<>).MakeGenericType(key.Type) : key.Type;
        var value = Expression.Convert(Expression.Property(owner, Key.PrincipalKey.Properties[0].PropertyInfo!), type);
        // As EF writes its own lists: an object that is missing has no key, and null is nobody's.
        var refers = Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, type)),
            Expression.Equal(value, key.Type == type ? key : Expression.Convert(key, type)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Where), [ElementType], new EntityQueryRootExpression(Element),
            Expression.Quote(Expression.Lambda(refers, row)));
    }
}
