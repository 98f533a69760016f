// Each test measures a process of its own while that does one thing, so that no two may run at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>The tests that share one hub.</summary>
[CollectionDefinition(Name)]
public sealed class OneHub : ICollectionFixture<HubUnderAttack>
{
    public const string Name = "one hub";
}
