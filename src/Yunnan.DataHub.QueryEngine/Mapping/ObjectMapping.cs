using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>One class of the EF model and the GraphQL type made of it.</summary>
internal sealed class ObjectMapping(Type clrType, string name, string? description)
{
    private readonly Dictionary<string, FieldMapping> _byName = new(StringComparer.Ordinal);

    public Type ClrType { get; } = clrType;
    public string Name { get; } = name;
    public string? Description { get; } = description;
    public IReadOnlyCollection<FieldMapping> Fields => _byName.Values;

    /// <summary>The single key property of an entity that can be looked up by <c>node(id:)</c>; null for parts of other entities.</summary>
    public ScalarMapping? Key { get; set; }

    /// <summary>The texts, and lists of texts, that are names of the object and open to everybody.</summary>
    public IReadOnlyList<FieldMapping> Names { get; set; } = [];

    public ObjectGraphType GraphType { get; } = new() { Name = name, Description = description, IsTypeOf = null };

    public void Add(FieldMapping field) => _byName.Add(field.Name, field);

    /// <summary>The column of this field.</summary>
    public ScalarMapping Column(string name) => (ScalarMapping)_byName[name];

    public bool TryGet(string name, [NotNullWhen(true)] out FieldMapping? field) => _byName.TryGetValue(name, out field);
}

/// <summary>One field of a mapped class.</summary>
internal abstract class FieldMapping(string name, string? description)
{
    public string Name { get; } = name;
    public string? Description => Scope.Describe(description);

    /// <summary>The description where the type has described the field already: in conditions, orders, dimensions and figures.</summary>
    public string? ShortDescription => Scope.Describe(DocComments.Short(description));

    /// <summary>The rows to which it may lead, where these are few and known.</summary>
    public ClosedValues? Closed { get; init; }

    /// <summary>The description, with what these rows are.</summary>
    public string? FullDescription => Closed is null ? Description : $"{Description} {Closed.Description}";

    /// <summary>The scopes without which a caller may not use the field in any way.</summary>
    public ScopeSet Scope { get; set; } = ScopeSet.None;
}

/// <summary>The Relay id: made of the type's name and the key.</summary>
internal sealed class IdMapping(string? description) : FieldMapping("id", description);

/// <summary>A column.</summary>
internal sealed class ScalarMapping(string name, string? description, PropertyInfo property, bool isNullable, int? precision, int? scale)
    : FieldMapping(name, description)
{
    public PropertyInfo Property { get; } = property;
    public bool IsNullable { get; } = isNullable;

    /// <summary>
    /// Whether rows can be grouped by it at the end of a way: whole numbers, flags, enums, days, and texts that are keys or short enough to
    /// tell kinds apart.
    /// </summary>
    public bool IsGroupable { get; init; }

    /// <summary>How many digits a decimal column holds, all in all and behind the point; null where the type is no decimal.</summary>
    public int? Precision { get; } = precision;
    public int? Scale { get; } = scale;

    /// <summary>The property's type without <see cref="Nullable{T}"/>.</summary>
    public Type ValueType { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>
    /// A decimal that the column can't hold would be rounded by the database and compare as another number: it is refused.
    /// </summary>
    /// <exception cref="QueryException">The argument is such a decimal.</exception>
    public object CheckRange(object argument)
    {
        if (argument is not decimal number || Scale is not { } scale || Precision is not { } precision)
            return argument;
        if (decimal.Round(number, scale) != number)
            throw new QueryException(ErrorCodes.InvalidFilter, $"'{Name}' has {scale} decimals at most; {number} has more.");
        if (Math.Abs(number) >= PowerOfTen(precision - scale))
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Name}' has {precision - scale} digits before the point at most; {number} has more.");
        return argument;
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}

/// <summary>A value of an enum that stands for a column.</summary>
internal interface IColumnValue
{
    ScalarMapping Column { get; }
}

/// <summary>A list of plain values in one column.</summary>
internal sealed class ScalarListMapping(string name, string? description, PropertyInfo property, Type elementType)
    : FieldMapping(name, description)
{
    public PropertyInfo Property { get; } = property;
    public Type ElementType { get; } = elementType;
}

/// <summary>Another object at most: a reference to an entity, or an object kept in the same row.</summary>
internal sealed class ReferenceMapping(string name, string? description, PropertyInfo property, ObjectMapping target, bool isNullable)
    : FieldMapping(name, description)
{
    public PropertyInfo Property { get; } = property;
    public ObjectMapping Target { get; } = target;
    public bool IsNullable { get; } = isNullable;
}

/// <summary>A list of other objects.</summary>
internal sealed class ListMapping(string name, string? description, ListLink link, ObjectMapping target)
    : FieldMapping(name, description)
{
    /// <summary>How the elements are found.</summary>
    public ListLink Link { get; } = link;
    public ObjectMapping Target { get; } = target;
}

/// <summary>Figures of a list, and groups of its elements.</summary>
internal sealed class ListAggregateMapping(ListMapping list)
    : FieldMapping(list.Name + Suffix, $"Counts, figures and groups of '{list.Name}'{DocComments.OtherName(list.Description)}.")
{
    /// <summary>What the names of such fields end in.</summary>
    public const string Suffix = "Aggregate";

    public ListMapping List { get; } = list;
}

/// <summary>A field computed for all rows of a level at once.</summary>
internal sealed class ComputedMapping(string name, string? description, LambdaExpression requires, BatchMethod method)
    : FieldMapping(name, description)
{
    public LambdaExpression Requires { get; } = requires;
    public BatchMethod Method { get; } = method;

    /// <summary>What of its results can be compared and sorted by; nothing of a list.</summary>
    public IReadOnlyList<ResultLeaf> Leaves { get; } = ResultLeaf.Of(method.ElementType);
}
