using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Mapping;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>What of a day rows are grouped by.</summary>
internal enum DatePart
{
    Year,
    Quarter,
    Month,
    Day,
}

/// <summary>
/// The input types of <c>byPath</c>: a field for each column that tells kinds apart, and the objects that the row refers to.
/// </summary>
internal sealed class PathTypes(TypeRegistry registry)
{
    private readonly Dictionary<string, DictionaryInputType> _types = [];
    private readonly EnumerationGraphType _datePart = CreateDatePart();

    /// <summary><c>PaymentPathInput</c>.</summary>
    public DictionaryInputType Object(ObjectMapping mapping)
    {
        var name = mapping.Name + "PathInput";
        if (_types.TryGetValue(name, out var known))
            return known;
        var type = new DictionaryInputType(name, $"A way from a {mapping.Name} to one value to group by.");
        _types.Add(name, type);
        foreach (var field in mapping.Fields)
        {
            switch (field)
            {
                case ScalarMapping { IsGroupable: true } scalar:
                    type.Add(field.Name, scalar.ValueType == typeof(DateOnly) ? _datePart : registry.Leaf(typeof(bool)),
                        field.Scope.Describe("By it."), field.Scope);
                    break;
                case ReferenceMapping reference when Leads(reference.Target, []):
                    type.Add(field.Name, Object(reference.Target), field.Scope.Describe("On to it."), field.Scope);
                    break;
            }
        }
        return type;
    }

    /// <summary>Whether there is anything to group by at the end of a way.</summary>
    private static bool Leads(ObjectMapping mapping, HashSet<ObjectMapping> seen) => seen.Add(mapping)
        && mapping.Fields.Any(f =>
            f is ScalarMapping { IsGroupable: true } || (f is ReferenceMapping reference && Leads(reference.Target, seen)));

    private static EnumerationGraphType CreateDatePart()
    {
        var type = new EnumerationGraphType { Name = "DatePart", Description = "What of a day to group by." };
        type.Add("YEAR", DatePart.Year, "The year: 2025.");
        type.Add("QUARTER", DatePart.Quarter, "The quarter: 2025-Q3.");
        type.Add("MONTH", DatePart.Month, "The month: 2025-07.");
        type.Add("DAY", DatePart.Day, "The day itself.");
        return type;
    }
}
