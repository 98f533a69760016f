using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// The fields <c>daysBetween</c> and <c>difference</c> of figures and groups: their arguments name fields of the rows, their results have
/// one type each for all rows.
/// </summary>
internal sealed class MeasureTypes(TypeRegistry registry, FilterTypes filters)
{
    private readonly ObjectGraphType _days = Create(registry, "DaysBetweenFigures", typeof(long), typeof(int),
        "Figures of days between two days of a row; a row that lacks one of them has none.");

    private readonly ObjectGraphType _difference = Create(registry, "DifferenceFigures", typeof(decimal), typeof(decimal),
        "Figures of the difference of two numbers of a row; a row that lacks one of them has none.");

    /// <summary>Adds them to the figures of rows that have two days, or two numbers.</summary>
    /// <param name="types">The types of the figures.</param>
    /// <param name="mapping">The rows.</param>
    /// <param name="names">The enum of their fields.</param>
    /// <param name="fields">Their fields.</param>
    /// <param name="countsWorkingDays">Whether there is a calendar of working days.</param>
    public void AddTo(AggregateTypes types, ObjectMapping mapping, EnumerationGraphType names, IReadOnlyList<RowField> fields,
        bool countsWorkingDays)
    {
        var field = new NonNullGraphType(names);
        var where = Argument(filters.Object(mapping), "where", "Of these rows alone.");
        if (Has(FieldKind.Days))
            Add(DaysBetween.Field, _days, "The days from one day to another.",
            [
                Argument(field, DaysBetween.From, "From this day."), Argument(field, DaysBetween.To, "To this one."),
                .. countsWorkingDays
                    ? [Argument(registry.Leaf(typeof(bool)), DaysBetween.WorkingDays, FieldTypes.WorkingDaysDescription)]
                    : Array.Empty<QueryArgument>(),
                where,
            ]);
        if (Has(FieldKind.Numbers))
            Add(FieldDifference.Field, _difference, "One number less another one.",
            [
                Argument(field, FieldDifference.From, "The one."), Argument(field, FieldDifference.Minus, "The other."),
                Argument(registry.Leaf(typeof(decimal)), FieldDifference.Factor, "How often 'minus' is subtracted; once without it."),
                where,
            ]);

        bool Has(FieldKind kind) => fields.Count(f => f.Kind == kind) > 1;

        void Add(string name, ObjectGraphType result, string description, QueryArgument[] arguments)
        {
            foreach (var type in new[] { types.Aggregate, types.Group })
                type.AddField(new FieldType
                {
                    Name = name,
                    Description = description,
                    ResolvedType = new NonNullGraphType(result),
                    Arguments = [.. arguments],
                });
        }
    }

    private static QueryArgument Argument(IGraphType type, string name, string description) =>
        new(type) { Name = name, Description = description };

    private static ObjectGraphType Create(TypeRegistry registry, string name, Type sum, Type value, string description)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        Add("count", new NonNullGraphType(registry.Leaf(typeof(int))), "How many rows have one.");
        Add("sum", new NonNullGraphType(registry.Leaf(sum)), "The sum; 0 where no row has one.");
        Add("avg", registry.Leaf(typeof(decimal)), "The average, six decimals; null where no row has one.");
        Add("min", registry.Leaf(value), "The least.");
        Add("max", registry.Leaf(value), "The greatest.");
        Add("median", registry.Leaf(typeof(decimal)), "The one in the middle, or between the two in the middle.");
        return type;

        void Add(string field, IGraphType result, string text) =>
            type.AddField(new FieldType { Name = field, ResolvedType = result, Description = text });
    }
}
