namespace Yunnan.DataHub.Schema.Tests.Architecture;

/// <summary>The table that the projects and folders of the hub are held against. docs/architecture.md tells what lives where.</summary>
internal static class AllowedArrows
{
    public static readonly IReadOnlyList<ProjectRules> Projects =
    [
        // Entities refer to each other both ways.
        new("Yunnan.DataHub.Model", Uses: [], Folders: null),

        new("Yunnan.DataHub.Terms", Uses: [], Folders: new() { [FolderArrows.Root] = [] }),

        new("Yunnan.DataHub.QueryEngine", Uses: ["Yunnan.DataHub.Terms"], Folders: new(InOrder(
            [FolderArrows.Root],
            ["Authorization", "Declaration", "Parameters", "Parsing", "Scalars"],
            ["Limits", "Mapping"],
            ["Writing"],
            ["Projection"],
            ["Filtering", "Statements"],
            ["Sorting"],
            ["Paging", "Rollups"],
            ["Types"],
            ["Planning"],
            ["Aggregation", "Introspection"],
            ["Execution", "SchemaBuilding"],
            ["Documents"],
            ["Hosting"]))
        {
            ["Parsing"] = [FolderArrows.Root, "Scalars"],
            ["Limits"] = ["Parsing"],
            ["Introspection"] = ["Mapping", "Parsing", "Scalars", "Writing"],
        }),

        new("Yunnan.DataHub.Data", Uses: ["Yunnan.DataHub.Model", "Yunnan.DataHub.Terms"], Folders: new()
        {
            [FolderArrows.Root] = ["Access", "Bulk", "Configurations", "Derivations", "Migrating", "People", "Querying", "Rollups",
                "Seeding", "Subsidies", "Targets", "Versions"],
            ["Access"] = [],
            ["Bulk"] = [],
            ["Configurations"] = ["Access", "People", "Rollups", "Seeding", "Targets", "Versions"],
            ["Derivations"] = ["Bulk"],
            ["Migrating"] = [],
            ["People"] = [],
            ["Querying"] = [],
            ["Rollups"] = [],
            ["Seeding"] = [],
            ["Subsidies"] = [],
            ["Targets"] = ["Bulk"],
            ["Versions"] = [],
        }),
        new("Yunnan.DataHub.Data.Sqlite", Uses: ["Yunnan.DataHub.Data"], Folders: new() { [FolderArrows.Root] = [] }),
        new("Yunnan.DataHub.Data.SqlServer", Uses: ["Yunnan.DataHub.Data"], Folders: new() { [FolderArrows.Root] = [] }),
        // Has no code of its own: publishing makes it.
        new("Yunnan.DataHub.Data.CompiledModels", Uses: ["Yunnan.DataHub.Data.Sqlite", "Yunnan.DataHub.Data.SqlServer"], Folders: new()),

        new("Yunnan.DataHub.Catalogue", Uses: ["Yunnan.DataHub.Data"], Folders: new(InOrder(["Calendar"], ["Seeding"], [FolderArrows.Root]))),
        new("Yunnan.DataHub.Imports", Uses: ["Yunnan.DataHub.Catalogue"],
            Folders: new(InOrder(["Tables"], ["Declarations"], ["Records"], [FolderArrows.Root]))),
        new("Yunnan.DataHub.Demonstration", Uses: ["Yunnan.DataHub.Catalogue"], Folders: new(InOrder(["Records"], [FolderArrows.Root]))),

        new("Yunnan.DataHub.Schema", Uses: ["Yunnan.DataHub.Catalogue", "Yunnan.DataHub.Data", "Yunnan.DataHub.QueryEngine"], Folders: new(InOrder(
            ["Certificates", "Organisations", "Policies", "Targets"],
            [FolderArrows.Root]))),

        new("Yunnan.DataHub.Reports", Uses: ["Yunnan.DataHub.QueryEngine", "Yunnan.DataHub.Schema"], Folders: new()
        {
            [FolderArrows.Root] = ["Definitions", "Formats", "Rows"],
            ["Definitions"] = [],
            ["Formats"] = ["Definitions", "Rows"],
            ["Rows"] = ["Definitions"],
        }),

        new("Yunnan.DataHub.Api",
            Uses: ["Yunnan.DataHub.Catalogue", "Yunnan.DataHub.Data.CompiledModels", "Yunnan.DataHub.Data.Sqlite",
                "Yunnan.DataHub.Data.SqlServer", "Yunnan.DataHub.Demonstration", "Yunnan.DataHub.Reports", "Yunnan.DataHub.Schema"], Folders: new()
        {
            [FolderArrows.Root] = ["Access", "Database", "Docs", "GraphQL", "Health", "Hosting", "Ide", "Limits", "Logging", "Reports",
                "StartPage"],
            ["Access"] = ["Limits", "Problems"],
            ["Database"] = [],
            ["Docs"] = ["Hosting", "StartPage"],
            ["GraphQL"] = ["Access", "Hosting", "Limits", "Problems"],
            ["Health"] = ["Hosting"],
            ["Hosting"] = ["StartPage"],
            ["Ide"] = ["GraphQL", "StartPage"],
            ["Limits"] = ["Hosting", "Problems"],
            ["Logging"] = [],
            ["Problems"] = [],
            ["Reports"] = ["Access", "GraphQL", "Hosting", "Limits", "Problems", "StartPage"],
            ["StartPage"] = [],
        }),
        new("Yunnan.DataHub.Cli",
            Uses: ["Yunnan.DataHub.Catalogue", "Yunnan.DataHub.Data", "Yunnan.DataHub.Data.Sqlite", "Yunnan.DataHub.Data.SqlServer",
                "Yunnan.DataHub.Demonstration", "Yunnan.DataHub.Imports", "Yunnan.DataHub.Reports"], Folders: new(InOrder(
            ["Commands"], [FolderArrows.Root]))),
    ];

    /// <summary>Each folder may use those of the rows above its own.</summary>
    private static IEnumerable<KeyValuePair<string, string[]>> InOrder(params string[][] rows) =>
        rows.SelectMany((row, i) => row.Select(folder => KeyValuePair.Create(folder, rows[..i].SelectMany(above => above).ToArray())));
}
