using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Projects;

/// <summary>Root fields of projects that are supported or offered as a service.</summary>
public static class ProjectQueries
{
    /// <summary>Projects that are supported or offered as a service (项目).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Project> GetProjects(HubDbContext hub) => hub.Projects;

    /// <summary>The project of this kind with this number; null where there is none (项目).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="kind">The kind of project.</param>
    /// <param name="number">Its number.</param>
    [UseFirstOrDefault]
    public static IQueryable<Project> GetProject(HubDbContext hub, ProjectKind kind, string number) =>
        hub.Projects.Where(x => x.Kind == kind && x.Number == number);
}
