using System.Collections;
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
        return new ArgumentVisitor(method, arguments, index, parameters).Visit(query);
    }

    /// <summary>
    /// In the method's lambdas the compiler reads an argument as the field of that name of an object it made for the purpose. Whatever else a lambda
    /// captures would stay in the plan as it was in its first request.
    /// </summary>
    private sealed class ArgumentVisitor(FieldMethod method, IReadOnlyDictionary<string, object?> arguments, int index, ParameterSet parameters) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (node is not { Expression: ConstantExpression { Value: { } closure }, Member: FieldInfo field } || !closure.GetType().IsDefined(typeof(CompilerGeneratedAttribute)))
                return base.VisitMember(node);
            var captured = field.GetValue(closure);
            if (captured is DbContext)
                return base.VisitMember(node);
            if (method.Arguments.FirstOrDefault(p => p.Name == field.Name) is not { } parameter)
                throw new InvalidOperationException($"The query of {method.Method.Name} uses '{field.Name}', which is no argument: every later request would get its present value.");
            return IsSame(captured, FieldMethod.Argument(parameter, arguments))
                ? parameters.Add(node.Type, values => FieldMethod.Argument(parameter, values.Arguments[index]))
                : throw new InvalidOperationException($"{method.Method.Name} changes its argument '{field.Name}' before its query uses it: later requests would use theirs unchanged.");
        }

        private static bool IsSame(object? captured, object? given) =>
            Equals(captured, given) || (captured is IEnumerable some && given is IEnumerable others && some.Cast<object?>().SequenceEqual(others.Cast<object?>()));
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
