using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Turns <c>having</c> into a condition on a group.</summary>
internal sealed class GroupFilter
{
    private readonly FigureFilter _figures;
    private readonly Grouping _grouping;

    public GroupFilter(EngineLimits limits, FigurePlan figures)
    {
        _grouping = figures.Grouping;
        _figures = new FigureFilter(new FilterBuilder(limits, figures.Parameters, new JoinLimit(limits)), figures.Mapping,
            _grouping.Figures, figures.Rows.Of, figures.CountDistinct);
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
