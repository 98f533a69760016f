using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.People;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports;

/// <summary>
/// Holds the configured key against the one that the database knows. Under another key every person who is there already would come in a
/// second time, and nobody would notice.
/// </summary>
internal static class IdentityKeyCheck
{
    /// <summary>The hasher of identity numbers for a database.</summary>
    /// <param name="context">The database, as it is before an import.</param>
    /// <param name="configuration">The hub's settings.</param>
    /// <param name="isNew">Whether the database knows no key yet; whoever writes what was hashed has it remembered then.</param>
    /// <exception cref="HubConfigurationException">The key is missing, too short, or another than that of the database.</exception>
    public static IdentityHasher Hasher(HubDbContext context, IConfiguration configuration, out bool isNew)
    {
        var hasher = IdentityKey.Hasher(configuration);
        var known = context.IdentityKeyFingerprints.Select(fingerprint => fingerprint.Value).SingleOrDefault();
        isNew = known is null;
        if (isNew || known == Text(hasher))
            return hasher;
        hasher.Dispose();
        throw new HubConfigurationException(
            $"{IdentityKey.Setting} is not the key under which the persons of this database were imported, so all of them would come "
                + "in again; "
            + "set that key, or import everything into a new database.");
    }

    /// <summary>Has the database remember the key, in the context's transaction.</summary>
    public static Task RememberAsync(HubDbContext context, string fingerprint, CancellationToken cancellationToken) =>
        // Both databases read this alike.
        context.Database.ExecuteSqlAsync(
            $"""INSERT INTO "IdentityKeyFingerprints" ("Id", "Value") VALUES ({IdentityKeyFingerprint.Only}, {fingerprint})""",
            cancellationToken);

    /// <summary>What the database keeps of the key.</summary>
    public static string Text(IdentityHasher hasher) => Convert.ToHexString(hasher.Fingerprint());
}
