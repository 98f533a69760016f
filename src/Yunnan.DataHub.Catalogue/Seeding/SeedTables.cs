using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The statements of a seed that concern whole tables, made from the mapping.</summary>
internal sealed class SeedTables(HubDbContext context)
{
    // SQL Server takes 2,100 parameters a statement.
    private const int KeysAtOnce = 1000;

    private readonly ISqlGenerationHelper _sql = context.GetService<ISqlGenerationHelper>();

    /// <summary>Keys of the rows that the catalogue has in the table.</summary>
    public async Task<HashSet<string>> KeysAsync(IEntityType type, string? keyEnding, CancellationToken cancellationToken)
    {
        var sql = $"SELECT {KeyColumn(type)} AS {Name("Value")} FROM {Table(type)}{Where(type, keyEnding)}";
        return [.. await context.Database.SqlQueryRaw<string>(sql).ToListAsync(cancellationToken)];
    }

    /// <summary>Removes child rows and links, and empties the columns of optional parts: they are written anew.</summary>
    public async Task ClearPartsAsync(IEntityType type, string? keyEnding, CancellationToken cancellationToken)
    {
        var inTable = SameTable(type).ToList();
        var children = inTable.SelectMany(part => part.GetReferencingForeignKeys())
            .Where(foreignKey => foreignKey.IsPart() && foreignKey.DeclaringEntityType.GetTableName() != type.GetTableName());
        foreach (var child in children)
        {
            var owned = keyEnding is null
                ? ""
                : $" WHERE {Column(child.Properties[0])} IN (SELECT {KeyColumn(type)} FROM {Table(type)}{Where(type, keyEnding)})";
            await ExecuteAsync($"DELETE FROM {Table(child.DeclaringEntityType)}{owned}", cancellationToken);
        }

        var columns = inTable.Skip(1).SelectMany(part => part.GetProperties()).Where(property => !property.IsPrimaryKey())
            .Select(property => $"{Column(property)} = NULL").ToList();
        if (columns.Count > 0)
            await ExecuteAsync($"UPDATE {Table(type)} SET {string.Join(", ", columns)}{Where(type, keyEnding)}", cancellationToken);
    }

    /// <summary>Deletes rows by key, in one statement so that rows of a tree may point to each other.</summary>
    /// <exception cref="HubSeedException">Another table still uses one of them.</exception>
    public async Task DeleteAsync(IEntityType type, List<string> keys, CancellationToken cancellationToken)
    {
        foreach (var chunk in keys.Chunk(KeysAtOnce))
        {
            var places = string.Join(", ", chunk.Select((_, number) => $"{{{number}}}"));
            var sql = $"DELETE FROM {Table(type)} WHERE {KeyColumn(type)} IN ({places})";
            try
            {
                await context.Database.ExecuteSqlRawAsync(sql, chunk, cancellationToken);
            }
            catch (DbException e)
            {
                throw new HubSeedException(
                    $"{type.ClrType.Name} '{string.Join("', '", chunk)}' is in no seed file any more but can't be removed: {e.Message}", e);
            }
        }
    }

    private Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(sql, cancellationToken);

    /// <summary>The entity, then its parts that have columns in its own table.</summary>
    private static IEnumerable<IEntityType> SameTable(IEntityType type) => type.GetNavigations()
        .Where(navigation => navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent)
        .Select(navigation => navigation.TargetEntityType)
        .Where(part => part.GetTableName() == type.GetTableName())
        .Prepend(type);

    private string Where(IEntityType type, string? keyEnding) => keyEnding is null ? "" : $" WHERE {KeyColumn(type)} LIKE '%{keyEnding}'";

    private string KeyColumn(IEntityType type) => Column(type.FindPrimaryKey()!.Properties[0]);

    private string Column(IProperty property) =>
        Name(property.GetColumnName(StoreObjectIdentifier.Table(property.DeclaringType.GetTableName()!))!);

    private string Table(IEntityType type) => Name(type.GetTableName()!);

    private string Name(string name) => _sql.DelimitIdentifier(name);
}
