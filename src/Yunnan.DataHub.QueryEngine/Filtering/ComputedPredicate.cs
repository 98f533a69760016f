using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>Conditions on the results of a computed field, checked in memory; they mean what the same conditions on columns mean.</summary>
internal sealed class ComputedPredicate
{
    /// <summary>The field's arguments, beside the conditions.</summary>
    public const string With = "with";

    private readonly ParameterSet _parameters = new();
    private readonly ComputedMapping _computed;
    private readonly Func<object?, object?[], bool> _holds;

    /// <param name="computed">The field.</param>
    /// <param name="conditions">The conditions; <see cref="With"/> is none.</param>
    /// <param name="limits">How many there may be.</param>
    /// <param name="isCompiled">Whether they are checked so often that compiling them is worth it.</param>
    public ComputedPredicate(ComputedMapping computed, ArgumentRef conditions, EngineLimits limits, bool isCompiled)
    {
        _computed = computed;
        var filters = new FilterBuilder(limits, _parameters, new JoinLimit(limits));
        var result = Expression.Parameter(typeof(object), "result");
        var values = Expression.Parameter(typeof(object?[]), "values");
        var body = Object(filters, result, conditions);
        (AsksNothing, Conditions) = (body is null, filters.Count);
        body = new InMemory([.. _parameters.All.Select(p => p.Expression)], values).Visit(body ?? Expression.Constant(true));
        _holds = Expression.Lambda<Func<object?, object?[], bool>>(body, result, values).Compile(preferInterpretation: !isCompiled);
    }

    public bool AsksNothing { get; }

    /// <summary>How many conditions there are.</summary>
    public int Conditions { get; }

    /// <summary>Whether they hold where there is no result: no comparison looks at its argument then.</summary>
    public bool HoldsForMissing => _holds(null, new object?[_parameters.All.Count]);

    /// <inheritdoc cref="ParameterSet.Check"/>
    public void Check(RequestValues values) => _parameters.Check(values);

    /// <summary>The conditions with a request's values.</summary>
    public Func<object?, bool> For(RequestValues values)
    {
        var read = _parameters.Read(values, []);
        return result => _holds(result, read);
    }

    private Expression? Object(FilterBuilder filters, Expression result, ArgumentRef conditions)
    {
        Expression? all = null;
        foreach (var (name, given) in conditions.Fields)
        {
            all = Terms.Conditions.And(all, name switch
            {
                With => null,
                "and" => FilterBuilder.Combine(given, item => Object(filters, result, item), Expression.AndAlso),
                "or" => FilterBuilder.Combine(given, item => Object(filters, result, item), Expression.OrElse),
                _ when given.Value is null =>
                    throw new QueryException(ErrorCodes.InvalidFilter,
                        $"'{name}' takes an object of conditions, not null. To find rows without it, write {{ {name}: {{ eq: null }} }}."),
                _ => filters.Scalar(_computed.Leaves.First(leaf => leaf.Name == name).Read(result, _computed.Method.ElementType), given,
                    static argument => argument),
            });
        }
        return all;
    }

    /// <summary>Puts the values in the places of the parameters, and compares texts letter for letter, as databases do.</summary>
    private sealed class InMemory(IReadOnlyList<Expression> places, Expression values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < places.Count; i++)
            {
                if (places[i] == node)
                    return Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(i)), node.Type);
            }
            return node;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node) => node switch
        {
            _ when node.Method.DeclaringType != typeof(string) => base.VisitMethodCall(node),
            { Object: { } text, Arguments: [var part] } =>
                Expression.Call(Visit(text), node.Method.Name, null, Visit(part), Expression.Constant(StringComparison.Ordinal)),
            { Object: { } text, Arguments: [var start, var length] } when node.Method.Name == nameof(string.Substring) =>
                Expression.Call(typeof(TextPart), nameof(TextPart.InMemory), null, Visit(text), Visit(start), Visit(length)),
            _ => base.VisitMethodCall(node),
        };
    }
}
