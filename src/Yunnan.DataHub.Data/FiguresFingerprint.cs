using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data;

/// <summary>
/// A number that is another when rollups, derived figures or judged targets are others; in which order their rows lie and how they are
/// numbered makes no difference.
/// </summary>
internal static class FiguresFingerprint
{
    private static readonly Type[] _types =
        [.. HubRollups.All.Select(rollup => rollup.Type), typeof(DerivedObservation), typeof(JudgedTarget)];

    /// <summary>Reads all of them, in the transaction that is under way.</summary>
    public static async Task<UInt128> OfAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        var sum = UInt128.Zero;
        foreach (var type in _types)
            sum = unchecked(sum + await OfAsync(context, context.Model.FindEntityType(type)!, cancellationToken));
        return sum;
    }

    private static async Task<UInt128> OfAsync(HubDbContext context, IEntityType type, CancellationToken cancellationToken)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        var columns = type.GetProperties().Where(property => property.Name != nameof(Rollup.Id))
            .Select(property => names.DelimitIdentifier(property.GetColumnName()));
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = context.Database.GetCommandTimeout() ?? command.CommandTimeout;
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM {names.DelimitIdentifier(type.GetTableName()!)}";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var (sum, row) = (UInt128.Zero, new StringBuilder());
        while (await reader.ReadAsync(cancellationToken))
        {
            row.Clear().Append(type.Name);
            for (var i = 0; i < reader.FieldCount; i++)
                row.Append('\u001F').Append(CultureInfo.InvariantCulture, $"{(reader.IsDBNull(i) ? "\0" : reader.GetValue(i))}");
            sum = unchecked(sum + XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(row.ToString())));
        }

        return sum;
    }
}
