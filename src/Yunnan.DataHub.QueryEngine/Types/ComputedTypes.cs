using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>
/// The input types of conditions on computed fields, and of orders by them: what can be compared of the result, and <c>with</c>, the
/// field's arguments. Those of a result's class are shared by the fields that give it.
/// </summary>
internal sealed class ComputedTypes(TypeRegistry registry, FilterTypes filters, SortTypes sorts)
{
    private const string WithDescription = "The field's arguments.";

    private readonly Dictionary<Type, DictionaryInputType> _results = [];

    /// <summary>Adds the computed fields of types that have a key to the inputs of <c>where</c> and <c>order</c>.</summary>
    public void AddTo(IEnumerable<ObjectMapping> mappings)
    {
        foreach (var mapping in mappings.Where(m => m.Key is not null).ToList())
        {
            foreach (var computed in mapping.Fields.OfType<ComputedMapping>().Where(c => c.Leaves.Count > 0))
                Add(mapping, computed);
        }
    }

    private void Add(ObjectMapping mapping, ComputedMapping computed)
    {
        var name = mapping.Name + Naming.PascalCase(computed.Name);
        var with = Arguments($"{name}ArgumentsInput", computed);
        var conditions = new DictionaryInputType($"{name}FieldFilterInput",
            $"Conditions on '{computed.Name}' of a {mapping.Name}; several in one object must all hold.");
        var order = new DictionaryInputType($"{name}FieldSortInput", $"Sorts by one value of '{computed.Name}' of a {mapping.Name}.");
        if (with is not null)
        {
            conditions.Add(ComputedPredicate.With, with, WithDescription);
            order.Add(ComputedPredicate.With, with, WithDescription);
        }
        AddConditions(conditions, Result(computed), computed);
        foreach (var leaf in computed.Leaves)
            order.Add(leaf.Name, sorts.Direction, leaf.Description);
        filters.Object(mapping).Add(computed.Name, conditions, computed.ShortDescription, computed.Scope);
        sorts.Object(mapping).Add(computed.Name, order, computed.ShortDescription, computed.Scope);
    }

    /// <summary>Conditions on a result, without arguments.</summary>
    private DictionaryInputType Result(ComputedMapping computed)
    {
        var type = computed.Method.ElementType;
        if (_results.TryGetValue(type, out var known))
            return known;
        var name = registry.Output(type).Name;
        var conditions = new DictionaryInputType($"{name}FilterInput", $"Conditions on a {name}; several in one object must all hold.");
        _results.Add(type, conditions);
        AddConditions(conditions, conditions, computed);
        return conditions;
    }

    private void AddConditions(DictionaryInputType to, DictionaryInputType combined, ComputedMapping computed)
    {
        to.Add("and", new ListGraphType(new NonNullGraphType(combined)), "All of these must hold.");
        to.Add("or", new ListGraphType(new NonNullGraphType(combined)), "At least one of these must hold.");
        foreach (var leaf in computed.Leaves)
            to.Add(leaf.Name, filters.Scalar(leaf.ValueType), leaf.Description);
    }

    /// <summary>The arguments as an object, that must be given where one of them must be; null where the field has none.</summary>
    private IGraphType? Arguments(string name, ComputedMapping computed)
    {
        var arguments = registry.Arguments(computed.Method);
        if (arguments.Count == 0)
            return null;
        var type = new DictionaryInputType(name, $"Arguments of '{computed.Name}'.");
        foreach (var argument in arguments)
            type.AddField(new FieldType
            {
                Name = argument.Name,
                Description = argument.Description,
                ResolvedType = argument.ResolvedType,
                DefaultValue = argument.DefaultValue,
            });
        return arguments.Any(argument => argument is { ResolvedType: NonNullGraphType, DefaultValue: null })
            ? new NonNullGraphType(type) : type;
    }
}
