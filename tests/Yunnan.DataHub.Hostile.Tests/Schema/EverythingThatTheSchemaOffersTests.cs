using System.Text.Json;
using Xunit.Abstractions;
using Yunnan.DataHub.Hostile.Tests.Support;

namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>
/// A pass over the schema: each thing is asked for four times, so that its plan is met as well, and nothing may be a fault of the hub.
/// </summary>
[Collection(OneHub.Name)]
public sealed class EverythingThatTheSchemaOffersTests(HubUnderAttack hub, ITestOutputHelper output)
{
    /// <summary>Twice meets the plan as well; four times where there is time for it (<c>HUB_TEST_EACH_ALONE</c>).</summary>
    private static int Times => _isAlone ? 4 : 2;

    /// <summary>Each alone instead of some together: the pass takes minutes then.</summary>
    private static readonly bool _isAlone = Environment.GetEnvironmentVariable("HUB_TEST_EACH_ALONE") == "1";

    private static SchemaItems? _items;

    [Fact]
    public Task Fields_are_answered() => PassAsync(items => items.Fields());

    [Fact]
    public Task Arguments_are_answered() => PassAsync(items => items.Arguments());

    [Fact]
    public Task Conditions_are_answered() => PassAsync(items => items.Conditions());

    [Fact]
    public Task Orders_are_answered() => PassAsync(items => items.Orders());

    [Fact]
    public Task Dimensions_are_answered() => PassAsync(items => items.Dimensions());

    [Fact]
    public Task Figures_are_answered() => PassAsync(items => items.Figures());

    [Fact]
    public Task Conditions_on_groups_are_answered() => PassAsync(items => items.GroupConditions());

    private async Task PassAsync(Func<SchemaItems, IEnumerable<SchemaItem>> list)
    {
        var warm = await hub.WarmAsync();
        _items ??= new SchemaItems(SchemaModel.Parse(await warm.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative))),
            _isAlone);
        var items = list(_items).ToList();
        Assert.True(items.Count > 40, $"Only {items.Count} items were found in the schema.");
        var faults = new List<string>();
        var refused = new Dictionary<string, string>();
        var logged = warm.LogCount;
        foreach (var together in items.GroupBy(item => string.Join('/', item.Path))
            .SelectMany(group => group.Chunk(_isAlone ? 1 : group.First().Path.Count == 0 ? 4 : 12)))
            await AskAsync(warm, together, faults, refused);

        foreach (var (code, example) in refused)
            output.WriteLine($"refused with {code}: {example}");
        output.WriteLine($"{items.Sum(item => Math.Max(1, item.Parts.Count))} items");
        faults.AddRange(
            warm.LogAfter(logged).Where(line => line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal)).Take(3)
                .Select(line => $"logged: {(line.Length > 600 ? line[..600] : line)}"));
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(200))}");
    }

    /// <summary>Asks for the items together; when that fails, for the halves, down to the one that is at fault.</summary>
    private static async Task AskAsync(ChildHub warm, SchemaItem[] items, List<string> faults, Dictionary<string, string> refused)
    {
        var document = SchemaItem.Document(items);
        for (var time = 1; time <= Times; time++)
        {
            using var response = await warm.Client.SendAsync(HostileRequest.Post(document).ToMessage());
            var answer = await response.Content.ReadAsStringAsync();
            var code = CodeOf(answer);
            if ((int)response.StatusCode < 500 && code is null)
                continue;
            if (items.Length > 1)
            {
                await AskAsync(warm, items[..(items.Length / 2)], faults, refused);
                await AskAsync(warm, items[(items.Length / 2)..], faults, refused);
            }
            else if (items[0].Parts.Count > 0)
            {
                foreach (var part in items[0].Parts)
                    await AskAsync(warm, [part], faults, refused);
            }
            else if ((int)response.StatusCode >= 500 || code is "INTERNAL_SERVER_ERROR" or "")
            {
                faults.Add($"{items[0].Name}, time {time}: {(int)response.StatusCode} {code} {document}");
            }
            else
            {
                refused.TryAdd(code!, $"{items[0].Name}: {answer[..Math.Min(300, answer.Length)]}");
                // The schema's own words make a valid document: what the hub refuses it refuses by a rule, never as ill-formed.
                if (code is "FIELDS_ON_CORRECT_TYPE" or "ARGUMENTS_OF_CORRECT_TYPE" or "SYNTAX_ERROR" or "GRAPHQL_VALIDATION_FAILED")
                    faults.Add($"{items[0].Name}: {code} {document} {answer[..Math.Min(300, answer.Length)]}");
            }
            return;
        }
    }

    private static string? CodeOf(string answer)
    {
        if (!answer.Contains("\"errors\"", StringComparison.Ordinal))
            return null;
        var root = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 200 }).RootElement;
        return !root.TryGetProperty("errors", out var errors) ? null
            : errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
                ? code.GetString() : "";
    }
}
