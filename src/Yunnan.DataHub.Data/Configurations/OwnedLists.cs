using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>Mappings of the shapes that several entities have in common.</summary>
internal static class OwnedLists
{
    /// <summary>A list of child rows in a table of its own, with the key (owner, ordinal).</summary>
    public static void OwnsOrdered<TOwner, TChild>(
        this EntityTypeBuilder<TOwner> owner,
        Expression<Func<TOwner, IEnumerable<TChild>?>> list,
        string table,
        Action<OwnedNavigationBuilder<TOwner, TChild>>? configure = null)
        where TOwner : class
        where TChild : class
        => owner.OwnsMany(list, child =>
        {
            child.IsPart(table, typeof(TOwner).Name + "Key");
            configure?.Invoke(child);
        });

    /// <summary>A list below a list: its key is that of the row above, then its own ordinal.</summary>
    public static void OwnsOrdered<TRoot, TOwner, TChild>(
        this OwnedNavigationBuilder<TRoot, TOwner> owner,
        Expression<Func<TOwner, IEnumerable<TChild>?>> list,
        string table,
        Action<OwnedNavigationBuilder<TOwner, TChild>>? configure = null)
        where TRoot : class
        where TOwner : class
        where TChild : class
        => owner.OwnsMany(list, child =>
        {
            child.IsPart(table, typeof(TRoot).Name + "Key", typeof(TOwner).Name + nameof(SourceReference.Ordinal));
            configure?.Invoke(child);
        });

    /// <summary>Points on which documents disagree, with what each says.</summary>
    public static void OwnsConflicts<TOwner>(
        this EntityTypeBuilder<TOwner> owner, Expression<Func<TOwner, IEnumerable<Conflict>?>> list)
        where TOwner : class
        => owner.OwnsOrdered(list, typeof(TOwner).Name + "Conflicts", conflict =>
            conflict.OwnsOrdered(c => c.Values, typeof(TOwner).Name + "ConflictValues", value =>
                value.HasOne(v => v.PolicyDocument).WithMany().HasForeignKey(v => v.PolicyDocumentKey)));

    /// <summary>A list of keys: a link table whose key starts with the entity that states the link.</summary>
    public static void LinksTo<TOwner, TOther>(
        this EntityTypeBuilder<TOwner> owner,
        Expression<Func<TOwner, IEnumerable<TOther>?>> list,
        Expression<Func<TOther, IEnumerable<TOwner>?>> inverse,
        Link link)
        where TOwner : class
        where TOther : class
        => owner.HasMany(list).WithMany(inverse).UsingEntity(
            link.Table,
            right => right.HasOne(typeof(TOther)).WithMany().HasForeignKey(link.OtherKey),
            left => left.HasOne(typeof(TOwner)).WithMany().HasForeignKey(link.OwnerKey),
            join =>
            {
                join.ToTable(link.Table);
                join.HasKey(link.OwnerKey, link.OtherKey);
            });
}
