namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>One hub with a few records for all tests of records.</summary>
[CollectionDefinition(Name)]
public sealed class RecordCollection : ICollectionFixture<HubWithRecords>
{
    public const string Name = "Hub with records";
}
