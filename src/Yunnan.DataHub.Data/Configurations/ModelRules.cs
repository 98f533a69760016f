using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>Rules that hold for every table.</summary>
internal static class ModelRules
{
    /// <summary>Every text has a length: keys one that fits an index, references that of the keys that they hold.</summary>
    public static void LimitTexts(this ModelBuilder model)
    {
        var properties = model.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string)).ToList();
        foreach (var property in properties.Where(property => property.IsKey() && !property.IsForeignKey()))
            property.SetMaxLength(Math.Min(property.GetMaxLength() ?? HubDbContext.MaxKeyLength, HubDbContext.MaxKeyLength));
        foreach (var property in properties.Where(property => property.IsForeignKey()))
            property.SetMaxLength(Held(property).GetMaxLength());
        foreach (var property in properties.Where(property => property.GetMaxLength() is null))
            property.SetMaxLength(HubDbContext.MaxTextLength);
    }

    /// <summary>The key that a reference holds; that may be a reference itself.</summary>
    private static IReadOnlyProperty Held(IReadOnlyProperty property) =>
        property.FindFirstPrincipal() is { } principal && principal != property ? Held(principal) : property;

    /// <summary>
    /// A row lives and dies with the entity that its own key starts with, and with no other:
    /// so SQL Server finds no second cascade path, and nothing vanishes because something that it points to did.
    /// </summary>
    public static void CascadeOnlyFromOwners(this ModelBuilder model)
    {
        foreach (var foreignKey in model.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
        {
            if (foreignKey.IsOwnership)
                continue;
            foreignKey.DeleteBehavior = IsOwner(foreignKey) ? DeleteBehavior.Cascade : DeleteBehavior.Restrict;
        }
    }

    private static bool IsOwner(IMutableForeignKey foreignKey) =>
        foreignKey.DeclaringEntityType.FindPrimaryKey() is { Properties.Count: > 1 } key && key.Properties[0] == foreignKey.Properties[0];
}
