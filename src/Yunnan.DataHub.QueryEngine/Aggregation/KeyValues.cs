using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>The values of dimensions that are keys of other objects: those of all objects, or of those that meet conditions.</summary>
/// <param name="planning">What it is planned with.</param>
/// <param name="mapping">The rows that are grouped.</param>
/// <param name="where">Conditions on the objects, by what they are; one without a value where there are none.</param>
internal sealed class KeyValues(PlanningContext planning, AggregateMapping mapping, ArgumentRef where)
{
    /// <summary>The name of the conditions in <c>fill</c>.</summary>
    public const string Where = "where";

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The name of an entity in the conditions: <c>region</c>.</summary>
    public static string NameOf(string entity) => Naming.CamelCase(entity);

    /// <summary>The link that a dimension is the key of; null where it is no such key.</summary>
    public IForeignKey? LinkOf(Dimension dimension)
    {
        if (dimension.Path is not { } path)
            return null;
        var type = planning.Database.Model.FindEntityType(dimension.Value.Parameters[0].Type);
        foreach (var step in path.SkipLast(1))
            type = type?.FindNavigation(step)?.TargetEntityType;
        return type?.FindProperty(path[^1])?.GetContainingForeignKeys().FirstOrDefault(link => link.PrincipalKey.Properties.Count == 1);
    }

    /// <summary>The objects that a link may lead to and that are asked for.</summary>
    public Expression Rows(IForeignKey link, ParameterSet parameters)
    {
        var type = link.PrincipalEntityType.ClrType;
        var rows = QuerySource.Where(QuerySource.AllRows(planning.Database, type), mapping.KeyValues(type, link.Properties[0].Name));
        if (mapping.Entities(type) is not { } entity || where.Value is not IDictionary<string, object?> given
            || !given.TryGetValue(NameOf(entity.Name), out var conditions))
            return rows;
        _used.Add(NameOf(entity.Name));
        if (conditions is null)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{NameOf(entity.Name)}' takes an object of conditions, not null.");
        var asked = where[NameOf(entity.Name)];
        var computed = ComputedConditions.Prepare(planning, entity, asked);
        return QuerySource.Where(rows, new FilterBuilder(planning.Limits, parameters, new JoinLimit(planning.Budget), computed)
            .Build(entity, asked));
    }

    /// <summary>Refuses conditions on objects that no dimension is filled with.</summary>
    /// <exception cref="QueryException">There are some.</exception>
    public void CheckUse()
    {
        if ((where.Value as IDictionary<string, object?>)?.Keys.FirstOrDefault(name => !_used.Contains(name)) is { } unused)
            throw GroupFill.Wrong($"'fill' has conditions on '{unused}', but fills no dimension that is the key of one.");
    }
}
