namespace Yunnan.DataHub.Cli.Tests;

public class KeysTests
{
    [Fact]
    public async Task A_key_is_made_listed_and_revoked()
    {
        using var hub = await DataHub.SeededAsync();

        var added = await Run(hub, "keys", "add", "dashboard", "--organisation", "省人社厅", "--scope", "people:read");
        Assert.True(added.ExitCode == 0, added.ToString());
        Assert.Matches("^ydh_[A-Za-z0-9_-]{43}$", added.Output.Trim());

        var listed = await Run(hub, "keys", "list");
        Assert.StartsWith("dashboard\t省人社厅\tpeople:read\t", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(added.Output.Trim(), listed.Output, StringComparison.Ordinal);

        Assert.Equal(0, (await Run(hub, "keys", "revoke", "dashboard")).ExitCode);
        Assert.Contains("\trevoked ", (await Run(hub, "keys", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Run(hub, "keys", "revoke", "dashboard")).ExitCode);
        Assert.Equal(1, (await Run(hub, "keys", "add", "dashboard", "--organisation", "x", "--scope", "people:read")).ExitCode);
    }

    [Fact]
    public async Task A_scope_that_there_is_not_is_wrong_usage()
    {
        using var hub = await DataHub.SeededAsync();
        var answer = await Run(hub, "keys", "add", "x", "--organisation", "x", "--scope", "people:write");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("people:read", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(101, 1, "The name of a key has 101 characters; at most 100 are kept.")]
    [InlineData(1, 201, "The organisation has 201 characters; at most 200 are kept.")]
    [InlineData(0, 1, "The name of a key is empty.")]
    [InlineData(1, 0, "The organisation is empty.")]
    public async Task What_the_database_would_not_hold_is_wrong_usage(int name, int organisation, string reason)
    {
        using var hub = await DataHub.SeededAsync();

        var answer =
            await Run(hub, "keys", "add", new string('n', name), "--organisation", new string('o', organisation), "--scope", "people:read");

        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(reason, answer.Error, StringComparison.Ordinal);
        Assert.Empty((await Run(hub, "keys", "list")).Output);
    }

    [Fact]
    public async Task The_longest_name_is_kept()
    {
        using var hub = await DataHub.SeededAsync();

        Assert.Equal(0,
            (await Run(hub, "keys", "add", new string('名', 100), "--organisation", new string('机', 200), "--scope",
                "people:read")).ExitCode);
    }

    private static Task<Answer> Run(DataHub hub, params string[] words) => DataHub.RunAsync([.. words, "--sqlite-path", hub.Database]);
}
