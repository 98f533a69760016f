using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>
/// Repeats what a passing fault broke off, as EF's own strategy does, but not inside a transaction: that is lost with the connection, and
/// whoever began it has to repeat all of it. EF's own refuses every statement in a transaction that it didn't begin, such as those that
/// follow an import's bulk copies.
/// </summary>
internal sealed class TransactionStrategy(ExecutionStrategyDependencies dependencies) : SqlServerRetryingExecutionStrategy(dependencies)
{
    private bool IsInTransaction => Dependencies.CurrentContext.Context.Database.CurrentTransaction is not null;

    protected override void OnFirstExecution()
    {
        if (IsInTransaction)
            ExceptionsEncountered.Clear();
        else
            base.OnFirstExecution();
    }

    protected override bool ShouldRetryOn(Exception exception) => !IsInTransaction && base.ShouldRetryOn(exception);
}
