using System.Security.Cryptography;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>A seed file: its name, the entity of its rows and how it is read.</summary>
/// <param name="Name">Name in the folder.</param>
/// <param name="EntityType">What a row becomes.</param>
/// <param name="Read">Makes entities of the rows.</param>
/// <param name="DerivesFrom">Files that are looked into when the rows are made: when they change, the rows may.</param>
internal sealed record CatalogueFile(
    string Name, Type EntityType, Func<CatalogueSource, CatalogueFile, SeedBatch> Read, params string[] DerivesFrom)
{
    // Raised when the same file is to give other rows than before, so that databases take them over.
    private const byte MappingVersion = 1;

    /// <summary>
    /// Rows of the table that aren't the catalogue's have keys that don't end so, as LIKE understands it; null when all rows are.
    /// </summary>
    public string? KeyEnding { get; init; }

    /// <summary>Properties of which the file says nothing, so that rows keep what was imported.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>The field that no two rows may share beside the key: a name in English, mostly; null where there is none.</summary>
    public string? NameField { get; init; }

    /// <summary>Whether each row itself says by which clause it stands; elsewhere its parts do.</summary>
    public bool RowsCite { get; init; }

    /// <summary>Hash of all that the rows depend on.</summary>
    public string Hash(CatalogueSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([MappingVersion]);
        hash.AppendData(source.Content(Name));
        foreach (var other in DerivesFrom)
            hash.AppendData(source.Content(other));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
