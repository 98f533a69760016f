using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Aggregation;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.SchemaBuilding;

/// <summary>
/// Figures of the rows of an entity: each set of types is made once, and shared by the root field and by the lists of such rows. Adds them
/// to the objects that have lists, to <c>where</c> and to <c>order</c>.
/// </summary>
internal sealed class ListAggregates(IModel model, QueryEngineBuilder declarations, TypeRegistry registry, FilterTypes filters,
    SortTypes sorts, MappingBuilder mappings, EngineLimits limits)
{
    private readonly Dictionary<ObjectMapping, (AggregateMapping Mapping, AggregateTypes Types)> _aggregates = [];
    private readonly PathTypes _paths = new(registry);
    private readonly DictionaryInputType? _filled = Referred(model, declarations).Count == 0
        ? null : new("FillFilterInput", "Conditions on the objects by whose keys groups are filled.");
    private readonly MeasureTypes _measures = new(registry, filters);
    private readonly PartTypes _parts = new(registry, filters, sorts);

    /// <summary>What can be told of the rows of an entity at the root.</summary>
    public (AggregateMapping Mapping, AggregateTypes Types) Of(ObjectMapping mapping, IEntityType type)
    {
        if (_aggregates.TryGetValue(mapping, out var known))
            return known;
        var aggregate = new AggregateMapping(mapping, type, declarations.Types[mapping.ClrType], declarations.DimensionsOfReferred,
            mappings.Scopes)
        {
            KeyValues = declarations.ValuesOf,
            Entities = type => IsAtRoot(declarations, type) ? mappings.Entity(type) : null,
        };
        var made = (aggregate, new AggregateTypes(aggregate, registry, filters, sorts, _paths, _filled, limits));
        _aggregates.Add(mapping, made);
        return made;
    }

    /// <summary>Adds the figures of their lists to these objects.</summary>
    public void AddTo(IEnumerable<ObjectMapping> mappings)
    {
        foreach (var mapping in mappings)
        {
            foreach (var field in mapping.Fields.OfType<ListAggregateMapping>())
                Add(mapping, field);
        }
    }

    /// <summary>Lets conditions be put on the objects whose keys rows at the root are grouped by.</summary>
    public void AddFilled()
    {
        foreach (var entity in Referred(model, declarations).Select(mappings.Entity))
            _filled!.Add(KeyValues.NameOf(entity.Name), filters.Object(entity), $"Which {entity.Name}.");
    }

    /// <summary>The entities at the root to which rows at the root refer.</summary>
    private static List<Type> Referred(IModel model, QueryEngineBuilder declarations)
    {
        var roots = declarations.Types.Keys.Where(type => IsAtRoot(declarations, type)).ToList();
        var referred = roots.SelectMany(type => model.FindEntityType(type)!.GetForeignKeys())
            .Where(link => link is { IsOwnership: false, PrincipalKey.Properties.Count: 1 })
            .Select(link => link.PrincipalEntityType.ClrType).ToHashSet();
        return roots.FindAll(referred.Contains);
    }

    private static bool IsAtRoot(QueryEngineBuilder declarations, Type type) =>
        declarations.Types.GetValueOrDefault(type)?.ListField is not null;

    /// <summary>Adds figures of what two fields of a row make to those of an entity.</summary>
    public void AddMeasures(ObjectMapping mapping, IEntityType type, FieldTypes types)
    {
        if (types.AddTo(mapping, type) is var (names, fields))
            _measures.AddTo(Of(mapping, type).Types, mapping, names, fields, types.CountsWorkingDays);
    }

    private void Add(ObjectMapping mapping, ListAggregateMapping field)
    {
        var target = field.List.Target;
        IGraphType output;
        IRowFieldPlanner planner;
        DictionaryInputType filter, sort;
        if (IsAtRoot(declarations, target.ClrType))
        {
            var (aggregate, types) = Of(target, model.FindEntityType(target.ClrType)!);
            (output, filter, sort) = (types.Aggregate, types.Filter, types.SortInput);
            planner = new ListAggregateField(field.List, aggregate, types, declarations.RollupsOf(target.ClrType));
        }
        else
        {
            (filter, sort) = _parts.Inputs(target);
            output = _parts.Aggregate;
            planner = new PartCountField(field.List, _parts.Aggregate);
        }
        mapping.GraphType.AddField(new FieldType
        {
            Name = field.Name,
            Description = field.Description,
            ResolvedType = new NonNullGraphType(output),
            Arguments = [new QueryArgument(filters.Object(target)) { Name = "where", Description = "Which elements." }],
        }.RequireScope(field.Scope).PlannedBy(planner));
        filters.Object(mapping).Add(field.Name, filter, field.ShortDescription, field.Scope);
        sorts.Object(mapping).Add(field.Name, sort, field.ShortDescription, field.Scope);
    }
}
