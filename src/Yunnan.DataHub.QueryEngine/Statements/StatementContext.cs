using System.Collections;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Statements;

/// <summary>What a plan runs with.</summary>
/// <param name="Database">The context that runs the statements.</param>
/// <param name="Values">The request's values.</param>
/// <param name="Budget">What the whole operation may still read.</param>
/// <param name="Services">The services of the request.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal sealed record StatementContext(DbContext Database, RequestValues Values, ReadBudget Budget, IServiceProvider Services,
    CancellationToken CancellationToken)
{
    public EngineLimits Limits => Budget.Limits;

    /// <summary>The same for a statement that is entered with these keys.</summary>
    public StatementContext Entered(IList keys) =>
        this with { Values = Values with { Keys = keys } };

    /// <summary>What a C# method is called with in it.</summary>
    public Invocation Invocation => new(Database, Services, CancellationToken);
}
