namespace Yunnan.DataHub.Data.Seeding;

/// <summary>Which state of a seed file the database holds.</summary>
public class SeedFile
{
    /// <summary>Name of the file, such as targets.json.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the content, in hexadecimal digits.</summary>
    public required string Hash { get; set; }

    /// <summary>When the file was taken over, in UTC.</summary>
    public DateTime SeededAt { get; set; }
}
