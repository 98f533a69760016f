using System.Collections;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>What a root field has to work out before its statements can run.</summary>
internal sealed class Preparations
{
    private readonly List<ComputedCondition> _conditions = [];
    private readonly List<ParameterSet> _checks = [];

    public void Add(ComputedCondition condition) => _conditions.Add(condition);

    /// <summary>Has values read before anything is worked out.</summary>
    public void Check(ParameterSet parameters) => _checks.Add(parameters);

    /// <summary>A plan that works these out first; the plan itself where there is nothing to work out.</summary>
    public RootPlan Before(RootPlan plan) => _conditions.Count + _checks.Count == 0 ? plan : new PreparedPlan(this, plan);

    private sealed class PreparedPlan(Preparations preparations, RootPlan plan) : RootPlan
    {
        public override bool ReadsRepeatedly => true;

        public override void Compile()
        {
            foreach (var condition in preparations._conditions)
                condition.Compile();
            plan.Compile();
        }

        public override void Check(RequestValues values)
        {
            foreach (var parameters in preparations._checks)
                parameters.Check(values);
            foreach (var condition in preparations._conditions)
                condition.Check(values);
            plan.Check(values);
        }

        public override async Task<object?> RunAsync(StatementContext context)
        {
            var prepared = new Dictionary<object, IList>();
            foreach (var condition in preparations._conditions)
                prepared.Add(condition.Keys, await condition.RunAsync(context).ConfigureAwait(false));
            return await plan.RunAsync(context with { Values = context.Values with { Prepared = prepared } }).ConfigureAwait(false);
        }

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
            plan.Writer(operation, field, type);
    }
}
