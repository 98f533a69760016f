using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// Medians of all groups, by one more statement that counts how often each value occurs in each of them: neither database has a median
/// that both could be asked for.
/// </summary>
/// <param name="group">The parts of a group's key, among the columns of the groups.</param>
/// <param name="statement">Reads the parts, a value, and how often it is there.</param>
/// <param name="values">What it reads.</param>
internal sealed class MedianPlan(IReadOnlyList<Column> group, SelectStatement statement, StatementPlan values) : RowExtra
{
    /// <summary>The medians of a number, over the rows that meet a condition.</summary>
    /// <param name="figures">The groups.</param>
    /// <param name="planning">What it is planned with.</param>
    /// <param name="source">The rows, with what the number needs.</param>
    /// <param name="number">The number.</param>
    /// <param name="where">Which rows.</param>
    public static MedianPlan Create(FigurePlan figures, PlanningContext planning, RowSource source, RowValue number, ArgumentRef where)
    {
        var row = Expression.Parameter(source.RowType, "x");
        var value = number.Of(row);
        var parameters = new ParameterSet();
        parameters.KeepAll(figures.OfDimensions);
        var grouping = new Grouping(source, figures.Grouping.Dimensions, parameters, Expression.Lambda(value, row));
        var plan = new StatementPlan(grouping.Group);
        for (var i = 0; i < grouping.Parts; i++)
            plan.Column(GroupKey.Of(grouping.Group, i));
        plan.Column(grouping.Figures.Count());
        var present = Nullable.GetUnderlyingType(value.Type) is null
            ? null : Expression.Lambda(Expression.NotEqual(value, Expression.Constant(null, value.Type)), row);
        var joins = new JoinLimit(planning.Budget);
        foreach (var dimension in figures.Grouping.Dimensions)
            dimension.CountJoins(Expression.Parameter(figures.Mapping.ClrType, "x"), joins);
        var which = new RowCondition(planning, figures.Mapping, parameters).Of(where);
        var query = grouping.Query(present, which is null ? null : source.OfRow(which));
        return new MedianPlan(
            [.. Enumerable.Range(0, figures.Grouping.Parts).Select(i => figures.Column(GroupKey.Of(figures.Grouping.Group, i)))],
            plan.Select(query, parameters), plan);
    }

    public override async Task<object> ReadAsync(RowSet rows, StatementContext context)
    {
        var read = await StatementRunner.ReadAsync(statement, values, context,
            tooLong: static most => $"Medians are taken of {most} different values at most over all groups (Hub:Limits:ListRows): ask for "
                + "fewer with 'where'.").ConfigureAwait(false);
        var (value, count) = (values.Columns[^2], values.Columns[^1]);
        var byGroup = new Dictionary<GroupValues, List<(decimal Value, int Count)>>();
        foreach (var row in read.All())
        {
            var key = GroupValues.Of(values.Columns.Take(group.Count), row);
            if (!byGroup.TryGetValue(key, out var found))
                byGroup.Add(key, found = []);
            found.Add((Convert.ToDecimal(value.Read(row), CultureInfo.InvariantCulture), (int)count.Read(row)!));
        }
        return rows.All().Select(row => byGroup.GetValueOrDefault(GroupValues.Of(group, row)) is { } found ? (object)Median(found) : null)
            .ToArray();
    }

    public override void Check(RequestValues values) => statement.Parameters.Check(values);

    public override void Compile() => statement.Compile();

    /// <summary>The value in the middle; of two, what lies between them.</summary>
    private static decimal Median(List<(decimal Value, int Count)> values)
    {
        values.Sort(static (left, right) => left.Value.CompareTo(right.Value));
        var count = values.Sum(static v => (long)v.Count);
        return QuotientFieldWriter.Round((At((count - 1) / 2) + At(count / 2)) / 2);

        decimal At(long place)
        {
            foreach (var (value, times) in values)
            {
                if (place < times)
                    return value;
                place -= times;
            }
            throw new InvalidOperationException("A group has fewer values than it counts.");
        }
    }
}

/// <summary>The values of a group's key, to find the group by.</summary>
internal sealed class GroupValues(object?[] values) : IEquatable<GroupValues>
{
    public static GroupValues Of(IEnumerable<Column> columns, RowData row) => new([.. columns.Select(column => column.Read(row))]);

    public bool Equals(GroupValues? other) => other is not null && values.SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as GroupValues);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The values.</summary>
    public object?[] Values => values;
}

/// <summary>A number that was found for each row once they were read.</summary>
internal sealed record ExtraFieldWriter(int Index) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        switch (((object?[])data.Extra(Index)!)[data.Index])
        {
            case decimal number:
                json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(number));
                break;
            case int count:
                json.WriteNumberValue(count);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
