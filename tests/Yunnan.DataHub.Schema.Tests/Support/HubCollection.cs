namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>
/// The tests share one running hub, so that the catalogue is seeded once; they run one after another, so that its statements can be
/// counted.
/// </summary>
[CollectionDefinition(Name)]
public sealed class HubCollection : ICollectionFixture<Hub>
{
    public const string Name = "Hub";
}
