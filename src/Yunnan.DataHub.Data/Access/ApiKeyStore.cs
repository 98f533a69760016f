using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Access;

/// <summary>The API keys in the database.</summary>
public sealed class ApiKeyStore(HubDbContext database, TimeProvider clock)
{
    /// <summary>How every key begins, so that people and scanners for secrets know one when they see it.</summary>
    public const string Prefix = "ydh_";

    private const int SecretBytes = 32;

    /// <summary>Makes a key and gives it back: the only time that it can be seen. Null where the name is taken.</summary>
    public async Task<string?> AddAsync(string name, string organisation, IEnumerable<string> scopes,
        CancellationToken cancellationToken = default)
    {
        if (await database.ApiKeys.AnyAsync(key => key.Name == name, cancellationToken))
            return null;
        var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        database.ApiKeys.Add(new ApiKey
        {
            Name = name,
            Organisation = organisation,
            Scopes = [.. scopes.Distinct().Order(StringComparer.Ordinal)],
            Hash = HashOf(secret),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        });
        await database.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>All keys, revoked ones too, by name.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken = default) =>
        await database.ApiKeys.AsNoTracking().OrderBy(key => key.Name).ToListAsync(cancellationToken);

    /// <summary>Revokes a key; false where none of this name holds.</summary>
    public async Task<bool> RevokeAsync(string name, CancellationToken cancellationToken = default)
    {
        if (await database.ApiKeys.SingleOrDefaultAsync(key => key.Name == name && key.RevokedAt == null, cancellationToken) is not { } key)
            return false;
        key.RevokedAt = clock.GetUtcNow().UtcDateTime;
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>The key that holds and has this secret; null where there is none.</summary>
    public async Task<ApiKey?> FindAsync(string secret, CancellationToken cancellationToken = default)
    {
        var hash = HashOf(secret);
        return await database.ApiKeys.AsNoTracking()
            .SingleOrDefaultAsync(key => key.Hash == hash && key.RevokedAt == null, cancellationToken);
    }

    /// <summary>What is stored of a secret.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
