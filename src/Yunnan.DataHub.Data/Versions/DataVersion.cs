namespace Yunnan.DataHub.Data.Versions;

/// <summary>The state of the data as a whole: one row, whose value is another after every committed write.</summary>
public class DataVersion
{
    /// <summary>The key of the only row.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; set; }

    /// <summary>
    /// A random value, not a count: a database that is restored, or made anew, must not come to a value that meant other data before.
    /// </summary>
    public required string Value { get; set; }

    /// <summary>When the data changed last, in UTC.</summary>
    public DateTime ChangedAt { get; set; }
}
