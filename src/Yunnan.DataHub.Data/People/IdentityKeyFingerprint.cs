namespace Yunnan.DataHub.Data.People;

/// <summary>
/// Which key the identity numbers of the database are hashed under: one row, written with the first import that uses the key.
/// </summary>
public class IdentityKeyFingerprint
{
    /// <summary>The key of the only row.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; set; }

    /// <summary>
    /// The hash of a constant under the key, in hexadecimal digits: another key gives another, and none leads back to the key.
    /// </summary>
    public required string Value { get; set; }
}
