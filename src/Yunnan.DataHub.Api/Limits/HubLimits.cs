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
