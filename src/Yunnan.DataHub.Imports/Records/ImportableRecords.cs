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
        StageImport.Create<AccreditationStageRow, AccreditationState>(
            "accreditation-stages", "资质阶段", JoinedReferences.Accreditation,
            db => db.Accreditations.SelectMany(r => r.Stages, (r, stage) => new AccreditationStageRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
        SanctionImport.Create(),
        SiteImport.Create(),
        StageImport.Create<SiteStageRow, SiteState>(
            "site-stages", "载体阶段", JoinedReferences.Site,
            db => db.Sites.SelectMany(r => r.Stages, (r, stage) => new SiteStageRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
        SiteAssessmentImport.Create(),
        CompetitionImport.Create(),
        SkillCertificateImport.Create(),
        TrainingClassImport.Create(),
        TrainingEnrolmentImport.Create(),
        CompetitionEntryImport.Create(),
        ProgrammeSelectionImport.Create(),
        StageImport.Create<ProgrammeSelectionStageRow, SelectionState>(
            "programme-selection-stages", "人才计划入选阶段", JoinedReferences.Selection,
            db => db.ProgrammeSelections.SelectMany(r => r.Stages, (r, stage) => new ProgrammeSelectionStageRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
        BenefitCardImport.Create(),
        HonourAwardImport.Create(),
        StageImport.Create<HonourAwardStageRow, HonourAwardState>(
            "honour-award-stages", "荣誉阶段", JoinedReferences.HonourAward,
            db => db.HonourAwards.SelectMany(r => r.Stages, (r, stage) => new HonourAwardStageRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
        HonourAwardOpinionImport.Create(),
        ProjectImport.Create(),
        StageImport.Create<ProjectStageRow, ProjectState>(
            "project-stages", "项目阶段", JoinedReferences.Project,
            db => db.Projects.SelectMany(r => r.Stages, (r, stage) => new ProjectStageRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
        SubsidyClaimImport.Create(),
        PaymentImport.Create(),
        WorkforceCountImport.Create(),
        SubmissionImport.Create(),
        ServiceCaseImport.Create(),
        StageImport.Create<ServiceCaseStepRow, ServiceCaseState>(
            "service-case-steps", "服务事项步骤", JoinedReferences.ServiceCase,
            db => db.ServiceCases.SelectMany(r => r.Steps, (r, stage) => new ServiceCaseStepRow { OwnerId = r.Id, Ordinal = stage.Ordinal, From = stage.From, Until = stage.Until })),
    ]);

    /// <summary>All of them; those that others refer to come first.</summary>
    public static IReadOnlyList<RecordDeclaration> All => Declarations.Value;
}
