using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>The query that a C# method returns, with the method's arguments as parameters of the statement.</summary>
internal sealed class QuerySource(FieldMethod method, IReadOnlyDictionary<string, object?> arguments, int index)
{
    /// <summary>The arguments in the request that is being planned.</summary>
    public IReadOnlyDictionary<string, object?> Arguments => arguments;

    /// <summary>Their place in later requests.</summary>
    public int ArgumentsIndex => index;

    public static QuerySource Of(FieldMethod method, PlanningContext planning)
    {
        var (now, index) = planning.Arguments(planning.Field.First);
        return new QuerySource(method, now, index);
    }

    public Expression Query(DbContext database, ParameterSet parameters)
    {
        var invocation = new Invocation(database, NoServices.Instance, CancellationToken.None);
        var query = ((IQueryable)method.Invoke(invocation, arguments)!).Expression;
        return method.Arguments.Count == 0 ? query : new ArgumentVisitor(method, index, parameters).Visit(query);
    }

    /// <summary>In the method's lambdas the compiler reads an argument as the field of that name of an object it made for the purpose.</summary>
    private sealed class ArgumentVisitor(FieldMethod method, int index, ParameterSet parameters) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is ConstantExpression { Value: { } closure } && closure.GetType().IsDefined(typeof(CompilerGeneratedAttribute))
                && method.Arguments.FirstOrDefault(p => p.Name == node.Member.Name) is { } parameter
                ? parameters.Add(node.Type, values => FieldMethod.Argument(parameter, values.Arguments[index]))
                : base.VisitMember(node);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
