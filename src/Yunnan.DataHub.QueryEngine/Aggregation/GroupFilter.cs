using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Turns <c>having</c> into a condition on a group.</summary>
internal sealed class GroupFilter(EngineLimits limits, ParameterSet parameters, AggregateMapping mapping, Grouping grouping)
{
    private readonly FilterBuilder _filters = new(limits, parameters, new JoinLimit(limits));

    public LambdaExpression? Build(ArgumentRef having) =>
        having.Value is null || Object(having) is not { } body ? null : Expression.Lambda(body, grouping.Group);

    private Expression? Object(ArgumentRef having)
    {
        Expression? all = null;
        foreach (var (name, given) in having.Fields)
        {
            var condition = name switch
            {
                "and" => FilterBuilder.Combine(given, Object, Expression.AndAlso),
                "or" => FilterBuilder.Combine(given, Object, Expression.OrElse),
                _ when given.Value is null =>
                    throw new QueryException(ErrorCodes.InvalidFilter, $"'{name}' takes an object of conditions, not null."),
                "count" => _filters.Scalar(grouping.Count, given, static argument => argument),
                _ => Figures(name, given),
            };
            all = Conditions.And(all, condition);
        }
        return all;
    }

    private Expression? Figures(string figure, ArgumentRef having)
    {
        Expression? all = null;
        foreach (var (name, given) in having.Fields)
        {
            if (given.Value is null)
                throw new QueryException(ErrorCodes.InvalidFilter, $"'{name}' takes an object of conditions, not null.");
            var measure = mapping.Measures.First(m => m.Name == name);
            var value = figure switch
            {
                "sum" => grouping.Sum(measure),
                "min" => grouping.Min(measure),
                _ => grouping.Max(measure),
            };
            all = Conditions.And(all, _filters.Scalar(value, given, measure.Column.CheckRange));
        }
        return all;
    }
}
