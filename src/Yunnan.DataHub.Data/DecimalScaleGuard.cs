using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data;

/// <summary>Refuses to write a number that the column can't hold exactly: a database would round it without a word.</summary>
internal sealed class DecimalScaleGuard : SaveChangesInterceptor
{
    public static readonly DecimalScaleGuard Instance = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is { } context)
            Check(context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    private static void Check(DbContext context)
    {
        var decimals = new Dictionary<IEntityType, List<IProperty>>();
        foreach (var entry in context.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (!decimals.TryGetValue(entry.Metadata, out var properties))
                decimals[entry.Metadata] = properties = [.. entry.Metadata.GetProperties().Where(IsDecimal)];
            foreach (var property in properties)
                Check(entry, property);
        }
    }

    private static bool IsDecimal(IProperty property) => property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?);

    private static void Check(EntityEntry entry, IProperty property)
    {
        if (entry.CurrentValues[property] is not decimal value)
            return;
        var scale = property.GetScale() ?? 4;
        var largest = (decimal)Math.Pow(10, 18 - scale);
        if (Math.Round(value, scale) != value || Math.Abs(value) >= largest * 9)
            throw new InvalidOperationException(
                $"{entry.Metadata.DisplayName()}.{property.Name} can't hold {value}: "
                + $"numbers have at most {scale} decimal places and stay below 9E{18 - scale}.");
    }
}
