namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>The servers that a run can start.</summary>
internal enum ContenderKind
{
    /// <summary>The query engine behind the product's endpoint, over the benchmarks' model.</summary>
    Hub,

    /// <summary>The same with answers kept, which are exact: the version of the data is asked for at every request.</summary>
    HubKeeping,

    /// <summary>The same with answers kept for a second, whatever is written.</summary>
    HubKeepingStale,

    /// <summary>ADO.NET and Utf8JsonWriter.</summary>
    HandWritten,

    /// <summary>A LINQ projection and System.Text.Json.</summary>
    Ef,

    /// <summary>GraphQL.NET's execution over the same projection.</summary>
    GraphQLNet,

    /// <summary>The whole product with its catalogue and its demonstration figures.</summary>
    Product,
}
