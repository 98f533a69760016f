using System.Linq.Expressions;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Counts the references that one statement follows. One that is followed in several places is one join.</summary>
internal sealed class JoinLimit(EngineLimits limits)
{
    private readonly HashSet<(ParameterExpression? Row, string Path)> _followed = [];

    /// <summary>The same count for another statement: what one adds, the other doesn't have.</summary>
    public JoinLimit Fork()
    {
        var fork = new JoinLimit(limits);
        fork._followed.UnionWith(_followed);
        return fork;
    }

    /// <summary>Counts a reference, given by the expression that reads it.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void Add(Expression reference)
    {
        var path = new Stack<string>();
        var step = reference;
        for (; step is MemberExpression member; step = member.Expression)
            path.Push(member.Member.Name);
        if (_followed.Add((step as ParameterExpression, string.Join('.', path))) && _followed.Count > limits.Joins)
            throw new QueryException(ErrorCodes.TooManyJoins,
                $"One list may follow {limits.Joins} references to other objects (Hub:Limits:Joins), where fields, conditions and "
                    + "order name them; this one follows more.");
    }
}
