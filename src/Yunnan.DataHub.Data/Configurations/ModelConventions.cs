using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>
/// What the entities have in common is read from their classes: their key, their natural key, and the lists that are a part of them. A
/// configuration says the rest: further indexes, other names, and the inverse of a reference where EF can't tell it.
/// </summary>
internal static class ModelConventions
{
    private const string Ordinal = nameof(SourceReference.Ordinal);

    /// <summary>Adds every entity that the context has a set of.</summary>
    public static void AddEntities(this ModelBuilder model)
    {
        var sets = typeof(HubDbContext).GetProperties().Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(type => type.GetGenericArguments()[0]).ToHashSet();
        foreach (var entity in sets.Select(model.Entity))
            Add(entity, sets);
    }

    private static void Add(EntityTypeBuilder entity, HashSet<Type> sets)
    {
        var type = entity.Metadata.ClrType;
        var key = type.GetProperty("Id") ?? type.GetProperty("Key");
        if (key is null)
            return;
        entity.HasKey(key.Name);
        if (type.GetCustomAttribute<NaturalKeyAttribute>() is { } natural)
            entity.HasIndex([.. natural.Properties]).IsUnique();
        foreach (var list in type.GetProperties())
        {
            if (ElementOf(list.PropertyType) is { } element && !sets.Contains(element) && HangsOnItsOwner(element, type))
                entity.OwnsMany(element, list.Name, part => part.IsPart(type.Name + list.Name, type.Name + key.Name));
        }
    }

    /// <summary>Whether rows of a list have no other way to be told apart than their owner and their place in it.</summary>
    private static bool HangsOnItsOwner(Type element, Type owner) =>
        element.GetProperty(Ordinal) is not null && element.GetProperties().All(property => property.PropertyType != owner);

    /// <summary>Keeps a list in a table of its own, with the key (owner, ordinal).</summary>
    public static void IsPart(this OwnedNavigationBuilder part, string table, params string[] ownerKey)
    {
        part.ToTable(table);
        part.WithOwner().HasForeignKey(ownerKey);
        part.HasKey([.. ownerKey, Ordinal]);
        part.Property<int>(Ordinal).ValueGeneratedNever();
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : null;
}
