using System.Globalization;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>The limits that every request meets: the section <c>Hub:Limits</c>.</summary>
internal sealed record HubLimits : EngineLimits
{
    public const string Section = "Hub:Limits";

    /// <summary>The largest request body, in bytes.</summary>
    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>
    /// How many operations one request may bring: requests in a list, each counted with its sets of variables. They share the other limits;
    /// 0 refuses lists.
    /// </summary>
    public int BatchOperations { get; init; } = 100;

    /// <summary>How long a request may take, in seconds, reading and SQL included.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>How many rows of a report are read at once; the cost that a page of it may have grows with it.</summary>
    public int ReportPageRows { get; init; } = 5_000;

    /// <summary>How many rows a report may have.</summary>
    public int ReportRows { get; init; } = 5_000_000;

    /// <summary>How long a report may take, in seconds, sending included.</summary>
    public int ReportSeconds { get; init; } = 600;

    /// <summary>How many megabytes a report may have.</summary>
    public int ReportMB { get; init; } = 2_000;

    /// <summary>The cost that a caller (an address, or an API key) may spend in the long run, a second; 0 turns the limit off.</summary>
    public int RateCost { get; init; } = 1_000_000;

    /// <summary>The cost that a caller may spend at once, after a pause.</summary>
    public int RateBurst { get; init; } = 600_000_000;

    /// <summary>How many keys an address may have looked up a minute; a wrong key counts as six. 0 turns the limit off.</summary>
    public int RateKeys { get; init; } = 60;

    /// <summary>How many operations run at the same time; 0 turns this limit and the next two off.</summary>
    public int Operations { get; init; } = 128;

    /// <summary>How many large operations run at the same time: at most half of all, so that there is always room for small ones.</summary>
    public int LargeOperations { get; init; } = 16;

    /// <summary>How many operations wait for room; of large ones a quarter.</summary>
    public int WaitingOperations { get; init; } = 1_024;

    /// <summary>The estimated cost from which on an operation is large.</summary>
    public int LargeCost { get; init; } = 10_000;

    /// <summary>How many megabytes of answers are held for clients that read slowly; the next answer is refused with 503.</summary>
    public int AnswerMemoryMB { get; init; } = 512;

    /// <summary>How many connections are open at the same time.</summary>
    public int Connections { get; init; } = 8_192;

    /// <summary>How many of them one address may have; proxies that <c>Hub:Proxies</c> names may have all.</summary>
    public int ConnectionsPerAddress { get; init; } = 2_048;

    /// <summary>The rate limit as <c>RateLimit-Policy</c> tells it: the quota, and in how many seconds an empty bucket is full.</summary>
    internal string RatePolicy =>
        field ??= string.Create(CultureInfo.InvariantCulture, $"\"cost\";q={RateBurst};w={(RateBurst + RateCost - 1L) / RateCost}");
}
