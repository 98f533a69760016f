namespace Yunnan.DataHub.Data.Access;

/// <summary>A key by which a program makes itself known. The key itself is shown once and kept nowhere: only its hash is.</summary>
public sealed class ApiKey
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>Longest organisation, in characters.</summary>
    public const int MaxOrganisationLength = 200;

    /// <summary>Number.</summary>
    public int Id { get; set; }

    /// <summary>Name by which it is listed and revoked.</summary>
    public required string Name { get; set; }

    /// <summary>The organisation that uses it.</summary>
    public required string Organisation { get; set; }

    /// <summary>What it allows, see <see cref="Access.Scopes"/>.</summary>
    public List<string> Scopes { get; set; } = [];

    /// <summary>SHA-256 of the key. The key is 256 random bits, so that nothing slower is needed.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>When it was revoked; null while it holds.</summary>
    public DateTime? RevokedAt { get; set; }
}
