namespace Yunnan.DataHub.QueryEngine;

/// <summary>What one request may ask for. Each limit answers with an error that names it.</summary>
public sealed record EngineLimits
{
    /// <summary>How deep fields may be nested, introspection excepted.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>The highest estimated cost: one for a field, times the rows of each list above it.</summary>
    public int Cost { get; init; } = 100_000;

    /// <summary>The largest page, in rows.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>The page that a connection returns when neither <c>first</c> nor <c>last</c> is given, in rows.</summary>
    public int DefaultPageSize { get; init; } = 50;

    /// <summary>How many elements one nested list may have, over all rows of a page.</summary>
    public int ListRows { get; init; } = 100_000;

    /// <summary>How many fields, fragments' fields included, one document may write out.</summary>
    public int Fields { get; init; } = 2_000;

    /// <summary>How many fields of one operation may carry an alias at the root.</summary>
    public int RootFields { get; init; } = 50;

    /// <summary>How many conditions one <c>where</c> may hold.</summary>
    public int Conditions { get; init; } = 250;

    /// <summary>How many operation plans, and documents that they belong to, are kept in memory.</summary>
    public int Plans { get; init; } = 1_000;

    /// <summary>How many connections stay open between requests; 0 where the database's driver pools them well itself.</summary>
    public int IdleConnections { get; init; }

    /// <summary>How many fields <c>order</c> may name in one list.</summary>
    public int SortKeys { get; init; } = 10;
}
