using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Yunnan.DataHub.Data.Versions;

/// <summary>
/// Gives the data another version in every transaction, as its last statement: no import, seeding or deletion has to think of it, and
/// writers hold the row for the time of a commit only. A deletion or update by itself, outside a transaction, gives it right afterwards.
/// Who finds out in a transaction that nothing changes doesn't commit it.
/// </summary>
/// <param name="clock">Tells when.</param>
internal sealed class DataVersionInterceptor(TimeProvider clock)
    : DbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    // Both databases read this alike.
    private const string Update = """UPDATE "DataVersions" SET "Value" = @value, "ChangedAt" = @changedAt""";

    // While the table is being made it can't be written; what migrations change comes with another version of the hub.
    private static readonly ConditionalWeakTable<DbTransaction, object> _migrating = [];

    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        // Left to itself, EF takes no transaction for one statement.
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(SavingChanges(eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.CommandSource == CommandSource.Migrations && command.Transaction is { } transaction)
            _migrating.AddOrUpdate(transaction, transaction);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(NonQueryExecuting(command, eventData, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        using var change = IsAlone(command, eventData, result) ? Command(command.Connection!, null) : null;
        change?.ExecuteNonQuery();
        return result;
    }

    public override async ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await using var change = IsAlone(command, eventData, result) ? Command(command.Connection!, null) : null;
        // The rows are changed already, whether or not anybody still waits.
        if (change is not null)
            await change.ExecuteNonQueryAsync(CancellationToken.None);
        return result;
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        using var command = Command(transaction);
        command?.ExecuteNonQuery();
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await using var command = Command(transaction);
        if (command is not null)
            await command.ExecuteNonQueryAsync(cancellationToken);
        return result;
    }

    private static bool IsAlone(DbCommand command, CommandEventData eventData, int rows) =>
        rows != 0 && command.Transaction is null && (eventData.CommandSource is CommandSource.ExecuteDelete or CommandSource.ExecuteUpdate);

    private DbCommand? Command(DbTransaction transaction) =>
        _migrating.TryGetValue(transaction, out _) || transaction.Connection is not { } connection
            ? null : Command(connection, transaction);

    private DbCommand Command(DbConnection connection, DbTransaction? transaction)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Update;
        Add("@value", DbType.String, Guid.NewGuid().ToString("N"));
        Add("@changedAt", DbType.DateTime2, clock.GetUtcNow().UtcDateTime);
        return command;

        void Add(string name, DbType type, object value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, value);
            command.Parameters.Add(parameter);
        }
    }
}
