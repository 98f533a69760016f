namespace Yunnan.DataHub.Data.Tests.Databases;

[CollectionDefinition(Name)]
public sealed class SeededDatabaseCollection : ICollectionFixture<SeededDatabase>
{
    public const string Name = "Seeded database";
}
