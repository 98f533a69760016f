using Microsoft.EntityFrameworkCore.Migrations;

namespace Yunnan.DataHub.Data.Migrating;

/// <summary>
/// SQL that migrations need and EF can't make from the model (views, columnstores, collations): <c>.sql</c> files that are embedded beside
/// the migrations.
/// </summary>
public static class EmbeddedSql
{
    /// <summary>
    /// Runs an embedded <c>.sql</c> file of the assembly in which the migration is. Lines with GO part it into batches on SQL Server.
    /// </summary>
    /// <param name="builder">The migration's builder.</param>
    /// <param name="migration">The migration that needs the file.</param>
    /// <param name="file">The file's name, such as <c>Columnstores.sql</c>.</param>
    /// <param name="suppressTransaction">Whether the statements can't run in a transaction.</param>
    public static void SqlFile(this MigrationBuilder builder, Migration migration, string file, bool suppressTransaction = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(migration);
        using var stream = migration.GetType().Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException(
                $"The migration {migration.GetType().Name} needs {file}, which is not embedded in its assembly.");
        using var reader = new StreamReader(stream);
        builder.Sql(reader.ReadToEnd().TrimEnd(), suppressTransaction);
    }
}
