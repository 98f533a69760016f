using System.Net;
using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Tests.Support;

namespace Yunnan.DataHub.Api.Tests.Limits;

public sealed class AccountsOfCallersTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void Their_number_is_bounded_and_a_flood_of_addresses_shares_what_is_left()
    {
        var accounts = Create(new HubLimits { RateCost = 1, RateBurst = 10 });
        var refused = 0;
        for (var i = 0; i < 2 * Accounts.Max; i++)
            refused += accounts.Of(Address(i)).TryCharge(10, out _) ? 0 : 1;
        Assert.InRange(accounts.Count, Accounts.Max, Accounts.Max + 256);
        Assert.True(refused > Accounts.Max - 2_000, $"{refused}");
        // A key is never among those.
        Assert.True(accounts.Of(Caller.OfKey(1)).TryCharge(10, out _));
        Assert.False(accounts.Of(Caller.OfKey(1)).TryCharge(10, out _));
    }

    [Fact]
    public void Idle_ones_are_removed_and_those_that_owe_are_kept()
    {
        var accounts = Create(new HubLimits { RateCost = 1, RateBurst = 10 });
        for (var i = 0; i < 1_000; i++)
            accounts.Of(Address(i));
        Assert.True(accounts.Of(Address(0)).TryCharge(10, out _));
        _clock.Advance(TimeSpan.FromSeconds(11));
        accounts.Of(Address(5_000));
        Assert.Equal(2, accounts.Count);
        Assert.False(accounts.Of(Address(0)).TryCharge(10, out var wait));
        Assert.InRange(wait, 1, 10);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    public void A_caller_is_an_address_or_a_network(string address, string expected) =>
        Assert.Equal(expected, Caller.From(IPAddress.Parse(address)).ToString());

    [Fact]
    public void A_cost_that_no_bucket_holds_waits_for_a_full_one()
    {
        var account = Create(new HubLimits { RateCost = 1, RateBurst = 10 }).Of(Address(1));
        Assert.True(account.TryCharge(double.PositiveInfinity, out _));
        Assert.False(account.TryCharge(double.PositiveInfinity, out var wait));
        Assert.Equal(10, wait);
    }

    [Fact]
    public void A_charge_costs_next_to_nothing()
    {
        var accounts = Create(new HubLimits());
        var caller = Caller.From(IPAddress.Loopback);
        for (var i = 0; i < 1_000; i++)
            accounts.Of(caller).TryCharge(10, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            accounts.Of(caller).TryCharge(10, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }

    private Accounts Create(HubLimits limits) => new(Options.Create(limits), _clock);

    private static Caller Address(int i) => Caller.From(new IPAddress([10, (byte)(i >> 16), (byte)(i >> 8), (byte)i]));
}
