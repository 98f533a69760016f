namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>Where the contenders answer the works.</summary>
internal static class WorkRoutes
{
    public const string GraphQL = "/graphql";
    public const string Row = "/row";
    public const string Page = "/page";
    public const string Details = "/details";
    public const string Groups = "/groups";
    public const string Figures = "/figures";
    public const string Ratios = "/ratios";
}
