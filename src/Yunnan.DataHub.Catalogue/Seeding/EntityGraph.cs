using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Walks an entity and all that lives and dies with it, as the mapping knows it.</summary>
internal static class EntityGraph
{
    private const string Ordinal = nameof(Ordinal);

    /// <summary>The entity and its parts, each with the path that leads to it (empty for the entity itself).</summary>
    public static IEnumerable<(IEntityType Type, object Entity, string Path)> Walk(IEntityType type, object entity, string path = "")
    {
        yield return (type, entity, path);
        foreach (var part in Parts(type))
        {
            var value = part.PropertyInfo!.GetValue(entity);
            if (value is null)
                continue;
            var partPath = path + Naming.CamelCase(part.Name);
            var found = value is System.Collections.IEnumerable list ? Items(list, partPath) : [(value, partPath + ".")];
            foreach (var (item, itemPath) in found)
            {
                foreach (var below in Walk(part.TargetEntityType, item, itemPath))
                    yield return below;
            }
        }
    }

    /// <summary>Numbers all lists below the entity in their order.</summary>
    public static void NumberLists(IEntityType type, object entity)
    {
        foreach (var part in Parts(type))
        {
            var ordinal = part.TargetEntityType.FindProperty(Ordinal)?.PropertyInfo;
            var value = part.PropertyInfo!.GetValue(entity);
            if (value is null)
                continue;
            var number = 0;
            foreach (var item in value as System.Collections.IEnumerable ?? new[] { value })
            {
                ordinal?.SetValue(item, number++);
                NumberLists(part.TargetEntityType, item);
            }
        }
    }

    /// <summary>Navigations to parts: the other end can't be without this one.</summary>
    private static IEnumerable<INavigation> Parts(IEntityType type) =>
        type.GetNavigations().Where(navigation => !navigation.IsOnDependent && navigation.ForeignKey.IsPart());

    /// <summary>Whether the dependent rows of the reference live and die with the row that it points to.</summary>
    public static bool IsPart(this IReadOnlyForeignKey foreignKey) =>
        foreignKey.DeleteBehavior == Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade;

    private static IEnumerable<(object Item, string Path)> Items(System.Collections.IEnumerable list, string path)
    {
        var number = 0;
        foreach (var item in list)
            yield return (item, $"{path}[{number++}].");
    }
}
