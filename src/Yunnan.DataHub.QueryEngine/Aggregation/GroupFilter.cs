using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Turns <c>having</c> into a condition on a group.</summary>
internal sealed class GroupFilter
{
    private readonly FigureFilter _figures;
    private readonly Grouping _grouping;

    public GroupFilter(EngineLimits limits, ParameterSet parameters, ObjectMapping mapping, Grouping grouping, RowCondition rows)
    {
        _grouping = grouping;
        _figures = new FigureFilter(new FilterBuilder(limits, parameters, new JoinLimit(limits)), mapping, grouping.Figures, rows.Of,
            (dimension, which) => grouping.CountDistinct((Dimension)dimension, which));
    }

    public LambdaExpression? Build(ArgumentRef having) =>
        having.Value is null || Object(having) is not { } body ? null : Expression.Lambda(body, _grouping.Group);

    private Expression? Object(ArgumentRef having)
    {
        Expression? all = null;
        foreach (var (name, given) in having.Fields)
        {
            var condition = name switch
            {
                "and" => FilterBuilder.Combine(given, Object, Expression.AndAlso),
                "or" => FilterBuilder.Combine(given, Object, Expression.OrElse),
                _ => _figures.Field(name, given),
            };
            all = Conditions.And(all, condition);
        }
        return all;
    }
}
