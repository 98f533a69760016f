using System.Collections;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>A field of the query type, before anyone asks for it: makes plans for what is asked.</summary>
internal interface IRootField
{
    RootPlan Plan(PlanningContext planning);
}

/// <summary>What a root field is planned with.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Field">The root field in it.</param>
/// <param name="Database">A context to take the model and the sources of queries from; plans keep nothing of it.</param>
/// <param name="Budget">What the whole operation may ask of the database.</param>
/// <param name="IsCached">Whether the plan is made for later requests too.</param>
internal sealed record PlanningContext(OperationView Operation, SelectedField Field, DbContext Database, PlanBudget Budget, bool IsCached)
{
    private readonly List<GraphQLField> _argumentFields = [];

    public EngineLimits Limits => Budget.Limits;

    /// <summary>What is to be worked out before the field's statements.</summary>
    public Preparations Preparations { get; } = new();

    /// <summary>The fields with arguments, in the order in which <see cref="RequestValues.Arguments"/> has to hold them.</summary>
    public IReadOnlyList<GraphQLField> ArgumentFields => _argumentFields;

    /// <summary>The arguments of a field now, and their place in later requests.</summary>
    public (IReadOnlyDictionary<string, object?> Now, int Index) Arguments(GraphQLField field)
    {
        _argumentFields.Add(field);
        return (Operation.Arguments(field), _argumentFields.Count - 1);
    }
}

/// <summary>How to answer one root field for every request of the same shape.</summary>
internal abstract class RootPlan
{
    /// <summary>Whether it may need more statements than it counted when it was planned.</summary>
    public virtual bool ReadsRepeatedly => false;

    /// <summary>Reads from a request what only later statements need, so that none has run for nothing.</summary>
    /// <exception cref="QueryException">A value is no good.</exception>
    public virtual void Check(RequestValues values)
    {
    }

    /// <summary>Reads what is asked.</summary>
    public abstract Task<object?> RunAsync(StatementContext statementContext);

    /// <summary>Lets EF compile the statements: worth it for operations that come again.</summary>
    public virtual void Compile()
    {
    }

    /// <summary>Writes results of <see cref="RunAsync"/> as the field's selection asks.</summary>
    public abstract ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type);
}

/// <summary>A list some of whose elements could not be had; they are null in it.</summary>
internal sealed record PartialList(IReadOnlyList<object?> Items, IReadOnlyList<(int Index, QueryException Error)> Errors) : IEnumerable
{
    public IEnumerator GetEnumerator() => Items.GetEnumerator();
}
