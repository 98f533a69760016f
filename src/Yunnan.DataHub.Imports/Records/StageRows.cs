using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>A stage of an accreditation, with its number.</summary>
internal sealed class AccreditationStageRow : AccreditationStage, IStageRow<AccreditationState>
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a site, with its number.</summary>
internal sealed class SiteStageRow : SiteStage, IStageRow<SiteState>
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a selection, with its number.</summary>
internal sealed class ProgrammeSelectionStageRow : ProgrammeSelectionStage, IStageRow<SelectionState>
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of an award, with its number.</summary>
internal sealed class HonourAwardStageRow : HonourAwardStage, IStageRow<HonourAwardState>
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a project, with its number.</summary>
internal sealed class ProjectStageRow : ProjectStage, IStageRow<ProjectState>
{
    public int OwnerId { get; set; }
}

/// <summary>A step of a service case, with its number.</summary>
internal sealed class ServiceCaseStepRow : ServiceCaseStep, IStageRow<ServiceCaseState>
{
    public int OwnerId { get; set; }
}
