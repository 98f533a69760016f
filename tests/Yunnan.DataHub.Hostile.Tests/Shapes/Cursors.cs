using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yunnan.DataHub.Hostile.Tests.Support;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Cursors(HubUnderAttack hub)
{
    private const string Page =
        "query($c: String) { targets(first: 2, after: $c, order: [{ unit: ASC }, { value: ASC }, { due: ASC }, { clause: ASC }, { "
            + "line: ASC }]) { nodes { key } pageInfo { endCursor } } }";

    [Fact]
    public async Task Forged_cursors_are_refused_whatever_their_pattern_of_nulls()
    {
        var json = Decode(await CursorAsync());
        // A cursor that nobody can read nobody can write anew; the next test changes its bytes.
        if (json is null)
            return;
        var accepted = new List<string>();
        for (var pattern = 0; pattern < 32; pattern++)
        {
            var forged = json.DeepClone().AsArray();
            for (var key = 0; key < 5; key++)
                forged[key + 1] = (pattern >> key & 1) == 1 ? null : forged[key + 1]?.DeepClone() ?? 1;
            if (!(await SendAsync(Base64Url(forged.ToJsonString()))).IsRefused)
                accepted.Add(forged.ToJsonString());
        }
        Assert.True(accepted.Count == 0, $"{accepted.Count} forged cursors were accepted, such as {accepted.LastOrDefault()}");
    }

    [Fact]
    public async Task A_cursor_with_one_letter_changed_is_refused()
    {
        var cursor = await CursorAsync();
        var accepted = new List<string>();
        for (var i = 0; i < cursor.Length; i += 3)
        {
            var changed = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            if (!(await SendAsync(changed)).IsRefused)
                accepted.Add(changed);
        }
        Assert.True(accepted.Count == 0,
            $"{accepted.Count} changed cursors were accepted, such as {accepted.FirstOrDefault()} instead of {cursor}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("%%%")]
    [InlineData("W10")]
    [InlineData("bnVsbA")]
    public async Task Text_that_is_no_cursor_is_refused(string cursor)
    {
        await hub.BoundsAsync(Page, $"{{\"c\":\"{cursor}\"}}");
        await hub.BoundsAsync($"{{ targets(first: 1, after: \"{cursor}\", before: \"{cursor}\") {{ nodes {{ key }} }} }}");
    }

    [Fact]
    public async Task Cursors_that_nest_deep_are_refused()
    {
        foreach (var depth in new[] { 60, 100, 300_000 })
            await hub.BoundsAsync(Page, $"{{\"c\":\"{Base64Url(new string('[', depth))}\"}}");
    }

    [Fact]
    public async Task The_cursor_of_one_field_is_refused_at_another()
    {
        var cursor = await CursorAsync();
        foreach (var field in new[] { "indicators", "persons", "skillCertificates", "targets" })
            Assert.True(
                (await hub.BoundsAsync(
                    HostileRequest.Post($"{{ {field}(first: 1, after: \"{cursor}\") {{ nodes {{ id }} }} }}"))).IsRefused, field);
    }

    private Task<Observation> SendAsync(string cursor) => hub.BoundsAsync(HostileRequest.PostJson(Page, $"{{\"c\":\"{cursor}\"}}"));

    private async Task<string> CursorAsync()
    {
        var seen = await hub.BoundsAsync(HostileRequest.PostJson(Page, "{}"));
        return JsonNode.Parse(seen.Answer)!["data"]!["targets"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
    }

    private static JsonArray? Decode(string cursor)
    {
        try
        {
            return JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(cursor)) as JsonArray;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private static string Base64Url(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
