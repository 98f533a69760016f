using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>The records that files can bring.</summary>
public static class ImportableRecords
{
    /// <summary>The region of a record until its own has been read.</summary>
    internal const string Province = "530000";

    private static readonly Lazy<IReadOnlyList<RecordDeclaration>> Declarations = new(() =>
    [
        PolicyTextImport.Create(),
        IndustryImport.Create(),
        OccupationImport.Create(),
        EstablishmentImport.Create(),
        PersonImport.Create(),
        EstablishmentYearImport.Create(),
        AccreditationImport.Create(),
        StageImport<AccreditationStageRow, AccreditationState>.Create(
            "accreditation-stages", "资质阶段", JoinedReferences.Accreditation, (Accreditation a) => a.Stages),
        SiteImport.Create(),
        ReportingBodyImport.Create(),
        StageImport<SiteStageRow, SiteState>.Create("site-stages", "载体阶段", JoinedReferences.Site, (Site s) => s.Stages),
        SiteAssessmentImport.Create(),
        SiteMemberImport.Create(),
        CompetitionImport.Create(),
        SkillCertificateImport.Create(),
        TrainingClassImport.Create(),
        TrainingEnrolmentImport.Create(),
        CompetitionEntryImport.Create(),
        ProgrammeSelectionImport.Create(),
        StageImport<ProgrammeSelectionStageRow, SelectionState>.Create(
            "programme-selection-stages", "人才计划入选阶段", JoinedReferences.Selection, (ProgrammeSelection s) => s.Stages),
        SelectionYearImport.Create(),
        BenefitCardImport.Create(),
        SanctionImport.Create(),
        SanctionBarImport.Create(),
        HonourAwardImport.Create(),
        StageImport<HonourAwardStageRow, HonourAwardState>.Create(
            "honour-award-stages", "荣誉阶段", JoinedReferences.HonourAward, (HonourAward a) => a.Stages),
        HonourAwardOpinionImport.Create(),
        ProjectImport.Create(),
        StageImport<ProjectStageRow, ProjectState>.Create(
            "project-stages", "项目阶段", JoinedReferences.Project, (Project p) => p.Stages),
        SubsidyClaimImport.Create(),
        PaymentImport.Create(),
        WorkforceCountImport.Create(),
        ObservationImport.Create(),
        ServiceCaseImport.Create(),
        StageImport<ServiceCaseStepRow, ServiceCaseState>.Create(
            "service-case-steps", "服务事项步骤", JoinedReferences.ServiceCase, (ServiceCase c) => c.Steps),
        SubmissionImport.Create(),
    ]);

    /// <summary>All of them; those that others refer to come first.</summary>
    public static IReadOnlyList<RecordDeclaration> All => Declarations.Value;
}
