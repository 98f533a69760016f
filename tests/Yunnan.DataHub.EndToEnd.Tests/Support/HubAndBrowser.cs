namespace Yunnan.DataHub.EndToEnd.Tests.Support;

/// <summary>Started once for all the tests with a browser.</summary>
[CollectionDefinition(Name)]
public sealed class HubAndBrowser : ICollectionFixture<HubServer>, ICollectionFixture<Browser>
{
    public const string Name = "hub and browser";
}
