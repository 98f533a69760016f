using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>The input types of <c>where</c>, named and shaped as HotChocolate's.</summary>
internal sealed class FilterTypes(TypeRegistry registry)
{
    private readonly Dictionary<string, DictionaryInputType> _types = [];

    /// <summary><c>TargetFilterInput</c>: a field for each field of the type, and <c>and</c>, <c>or</c>.</summary>
    public DictionaryInputType Object(ObjectMapping mapping)
    {
        var name = mapping.Name + "FilterInput";
        if (_types.TryGetValue(name, out var known))
            return known;
        var type = Add(name, $"Conditions on a {mapping.Name}; several in one object must all hold.");
        AddCombinators(type);
        if (mapping.Names.Count > 0)
            type.Add(NameSearch.Field, registry.Leaf(typeof(string)), NameSearch.Describe(mapping));
        foreach (var field in mapping.Fields)
        {
            if (Condition(field) is { } condition)
                type.Add(field.Name, condition, field.ShortDescription, field.Scope);
        }
        return type;
    }

    /// <summary>Lets be asked whether an object is there, of all that may be missing somewhere.</summary>
    public void AddExists(IEnumerable<ObjectMapping> mappings)
    {
        foreach (var target in mappings.SelectMany(m => m.Fields).OfType<ReferenceMapping>().Where(r => r.IsNullable).Select(r => r.Target)
            .Distinct())
            Object(target).Add(FilterOperation.Exists, registry.Leaf(typeof(bool)), "True: the object is there. False: it is missing.");
    }

    private DictionaryInputType? Condition(FieldMapping field) => field switch
    {
        IdMapping => Operations("Id", registry.Id, isComparable: false, isText: false),
        ScalarMapping scalar => Scalar(scalar.ValueType),
        ScalarListMapping list => List($"List{registry.Leaf(list.ElementType).Name}OperationFilterInput", Scalar(list.ElementType)),
        ReferenceMapping reference => Object(reference.Target),
        ListMapping list => List($"ListFilterInputTypeOf{list.Target.Name}FilterInput", Object(list.Target)),
        _ => null,
    };

    /// <summary>Conditions on a scalar or enum, such as <c>IntOperationFilterInput</c>.</summary>
    public DictionaryInputType Scalar(Type type)
    {
        var leaf = registry.Leaf(type);
        var isText = type == typeof(string);
        return Operations(leaf.Name, leaf, isComparable: !isText && !type.IsEnum && type != typeof(bool), isText);
    }

    /// <summary>The comparisons of numbers, in an object that says more.</summary>
    public void AddComparisons(DictionaryInputType type, Type number)
    {
        foreach (var operation in FilterOperation.All.Where(o => o.Name is "eq" or "neq" or "gt" or "gte" or "lt" or "lte"))
            type.Add(operation.Name, registry.Leaf(number), operation.Description);
    }

    private DictionaryInputType Operations(string leafName, IGraphType leaf, bool isComparable, bool isText)
    {
        var name = leafName == "UUID" ? "UuidOperationFilterInput" : leafName + "OperationFilterInput";
        if (_types.TryGetValue(name, out var known))
            return known;
        var type = Add(name, $"Conditions on a value of type {leafName}.");
        if (isText)
            AddCombinators(type);
        foreach (var operation in FilterOperation.All.Where(
            o =>
                o.Kind == FilterOperationKind.Equality || (isComparable && o.Kind == FilterOperationKind.Order)
                    || (isText && o.Kind is (FilterOperationKind.Text or FilterOperationKind.FoldedText))))
        {
            // A flag is compared with one value; a list of flags would say nothing.
            if (operation.TakesList && leaf is BooleanGraphType)
                continue;
            type.Add(operation.Name, operation.TakesList ? new ListGraphType(leaf) : leaf, operation.Description);
        }
        if (isText)
            type.Add(TextPart.Field, TextAt(leaf), "What stands at a place of the text.");
        return type;
    }

    /// <summary><c>TextAtInput</c>: conditions on a part of a text.</summary>
    private DictionaryInputType TextAt(IGraphType text)
    {
        var type = Add("TextAtInput", "Conditions on the part of a text that begins at a place, as long as what it is compared with.");
        type.Add(TextPart.Position, new NonNullGraphType(registry.Leaf(typeof(int))),
            "The place of the part's first character; 1 is the text's.");
        foreach (var operation in FilterOperation.All.Where(o => o.Kind == FilterOperationKind.Equality))
            type.Add(operation.Name, operation.TakesList ? new ListGraphType(new NonNullGraphType(text)) : text,
                TextPart.Describe(operation));
        return type;
    }

    private DictionaryInputType List(string name, DictionaryInputType element)
    {
        if (_types.TryGetValue(name, out var known))
            return known;
        var type = Add(name, "Conditions on a list.");
        type.Add("all", element, "Every element meets the conditions (so does an empty list).");
        type.Add("none", element, "No element meets the conditions.");
        type.Add("some", element, "At least one element meets the conditions.");
        type.Add("any", registry.Leaf(typeof(bool)), "True: the list has an element. False: it is empty.");
        return type;
    }

    private DictionaryInputType Add(string name, string description)
    {
        var type = new DictionaryInputType(name, description);
        _types.Add(name, type);
        return type;
    }

    private static void AddCombinators(DictionaryInputType type)
    {
        type.Add("and", new ListGraphType(new NonNullGraphType(type)), "All of these must hold.");
        type.Add("or", new ListGraphType(new NonNullGraphType(type)), "At least one of these must hold.");
    }
}
