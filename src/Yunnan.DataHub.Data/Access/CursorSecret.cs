namespace Yunnan.DataHub.Data.Access;

/// <summary>
/// The secret under which the hub seals the cursors of pages: one row, made at random by the first migration, so that all instances and all
/// starts share it.
/// </summary>
public class CursorSecret
{
    /// <summary>The key of the only row.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; set; }

    /// <summary>32 random bytes in hexadecimal digits.</summary>
    public required string Value { get; set; }
}
