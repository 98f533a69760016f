namespace Yunnan.DataHub.Model.Projects;

/// <summary>A stage of a project (项目阶段).</summary>
public class ProjectStage : Stage<ProjectState>;
