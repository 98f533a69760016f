using System.Linq.Expressions;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Counts the references that one statement follows. One that is followed in several places is one join.</summary>
/// <param name="limits">How many it may follow.</param>
/// <param name="budget">Where the operation's joins are counted; null where they are counted elsewhere.</param>
internal sealed class JoinLimit(EngineLimits limits, PlanBudget? budget = null)
{
    private readonly HashSet<(ParameterExpression? Row, string Path)> _followed = [];

    public JoinLimit(PlanBudget budget)
        : this(budget.Limits, budget)
    {
    }

    /// <summary>The same count for another statement: what one adds, the other doesn't have.</summary>
    /// <param name="counted">Where its further joins are counted; null where they are counted elsewhere.</param>
    public JoinLimit Fork(PlanBudget? counted = null)
    {
        var fork = new JoinLimit(limits, counted);
        fork._followed.UnionWith(_followed);
        return fork;
    }

    /// <summary>Counts a reference, given by the expression that reads it.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void Add(Expression reference) => Add(reference, []);

    /// <summary>Counts what is looked up by a value: the number of a day in the calendar.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void AddLookup(Expression value)
    {
        while (value is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            value = convert.Operand;
        Add(value, ["number"]);
    }

    private void Add(Expression reference, IEnumerable<string> further)
    {
        var path = new Stack<string>(further);
        var step = reference;
        for (; step is MemberExpression member; step = member.Expression)
            path.Push(member.Member.Name);
        if (!_followed.Add((step as ParameterExpression, string.Join('.', path))))
            return;
        if (_followed.Count > limits.Joins)
            throw new QueryException(ErrorCodes.TooManyJoins,
                $"One list may follow {limits.Joins} references to other objects (Hub:Limits:Joins), where fields, conditions and "
                    + "order name them; this one follows more.");
        budget?.AddJoin(_followed.Count);
    }
}
