using System.Globalization;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>The limits that every request meets: the section <c>Hub:Limits</c>.</summary>
internal sealed class HubLimits
{
    public const string Section = "Hub:Limits";

    private static readonly EngineLimits _engine = new();

    /// <summary>The largest request body, in bytes.</summary>
    public int BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How long a request may take, in seconds, reading and SQL included.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <inheritdoc cref="EngineLimits.Depth" />
    public int Depth { get; set; } = _engine.Depth;

    /// <inheritdoc cref="EngineLimits.Cost" />
    public int Cost { get; set; } = _engine.Cost;

    /// <inheritdoc cref="EngineLimits.PageSize" />
    public int PageSize { get; set; } = _engine.PageSize;

    /// <inheritdoc cref="EngineLimits.DefaultPageSize" />
    public int DefaultPageSize { get; set; } = _engine.DefaultPageSize;

    /// <inheritdoc cref="EngineLimits.Fields" />
    public int Fields { get; set; } = _engine.Fields;

    /// <inheritdoc cref="EngineLimits.RootFields" />
    public int RootFields { get; set; } = _engine.RootFields;

    /// <inheritdoc cref="EngineLimits.Conditions" />
    public int Conditions { get; set; } = _engine.Conditions;

    /// <inheritdoc cref="EngineLimits.SortKeys" />
    public int SortKeys { get; set; } = _engine.SortKeys;

    /// <inheritdoc cref="EngineLimits.ListRows" />
    public int ListRows { get; set; } = _engine.ListRows;

    /// <inheritdoc cref="EngineLimits.Plans" />
    public int Plans { get; set; } = _engine.Plans;

    /// <summary>The cost that a caller (an address, or an API key) may spend in the long run, a second; 0 turns the limit off.</summary>
    public int RateCost { get; set; } = 1_000_000;

    /// <summary>The cost that a caller may spend at once, after a pause.</summary>
    public int RateBurst { get; set; } = 600_000_000;

    /// <summary>How many keys an address may have looked up a minute; a wrong key counts as six. 0 turns the limit off.</summary>
    public int RateKeys { get; set; } = 60;

    /// <summary>How many operations run at the same time; 0 turns this limit and the next two off.</summary>
    public int Operations { get; set; } = 128;

    /// <summary>How many large operations run at the same time: at most half of all, so that there is always room for small ones.</summary>
    public int LargeOperations { get; set; } = 16;

    /// <summary>How many operations wait for room; of large ones a quarter.</summary>
    public int WaitingOperations { get; set; } = 1_024;

    /// <summary>The estimated cost from which on an operation is large.</summary>
    public int LargeCost { get; set; } = 10_000;

    /// <summary>How many connections are open at the same time.</summary>
    public int Connections { get; set; } = 8_192;

    /// <summary>How many of them one address may have; proxies that <c>Hub:Proxies</c> names may have all.</summary>
    public int ConnectionsPerAddress { get; set; } = 2_048;

    /// <summary>The rate limit as <c>RateLimit-Policy</c> tells it: the quota, and in how many seconds an empty bucket is full.</summary>
    internal string RatePolicy => field ??= string.Create(CultureInfo.InvariantCulture, $"\"cost\";q={RateBurst};w={(RateBurst + RateCost - 1L) / RateCost}");

    /// <summary>The part that the query engine holds requests to.</summary>
    public EngineLimits ToEngineLimits() => new()
    {
        Depth = Depth,
        Cost = Cost,
        PageSize = PageSize,
        DefaultPageSize = DefaultPageSize,
        Fields = Fields,
        RootFields = RootFields,
        Conditions = Conditions,
        SortKeys = SortKeys,
        ListRows = ListRows,
        Plans = Plans,
    };
}
