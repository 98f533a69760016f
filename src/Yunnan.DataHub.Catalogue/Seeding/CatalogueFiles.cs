using Yunnan.DataHub.Catalogue.Seeding.Mapping;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The files of the catalogue, each after those that it refers to; rows that vanish are removed in the opposite order.</summary>
internal static class CatalogueFiles
{
    public const string OrganisationNames = "organisation-names.json";
    public const string Targets = "targets.json";
    public const string Derivations = "derivations.json";
    public const string ReportingDuties = "reporting-duties.json";
    public const string RuleParameters = "rule-parameters.json";

    /// <summary>Ending of the keys of observations that the documents state.</summary>
    public const string ObservationEnding = "@catalogue";

    public static readonly IReadOnlyList<CatalogueFile> All =
    [
        new("documents.json", typeof(PolicyDocument), PolicyMapping.Documents),
        new("regions.json", typeof(Region), ReferenceMapping.Regions),
        new("organisations.json", typeof(Organisation), ReferenceMapping.Organisations, OrganisationNames),
        new(OrganisationNames, typeof(OrganisationName), ReferenceMapping.OrganisationNames),
        new("skill-levels.json", typeof(SkillLevel), ReferenceMapping.SkillLevels),
        new("indicators.json", typeof(Indicator), TargetMapping.Indicators),
        new(Derivations, typeof(DerivationRule), TargetMapping.Derivations),
        new("programmes.json", typeof(Programme), TalentMapping.Programmes, OrganisationNames),
        new("honours.json", typeof(HonourScheme), TalentMapping.Honours, OrganisationNames),
        new(Targets, typeof(Target), TargetMapping.Targets, OrganisationNames),
        new("observations.json", typeof(Observation), TargetMapping.Observations) { KeyEnding = ObservationEnding },
        new("lifecycles.json", typeof(Lifecycle), RuleMapping.Lifecycles, OrganisationNames),
        new("subsidies.json", typeof(SubsidyStandard), RuleMapping.Subsidies),
        new("certificate-rules.json", typeof(CertificateRule), RuleMapping.CertificateRules),
        new("contest-promotion-matrix.json", typeof(ContestPromotionRule), RuleMapping.ContestPromotionRules),
        new(ReportingDuties, typeof(ReportingDuty), RuleMapping.ReportingDuties),
        new("data-rules.json", typeof(DataRule), RuleMapping.DataRules),
        new(RuleParameters, typeof(RuleParameter), PolicyMapping.RuleParameters),
        new("registers.json", typeof(Register), PolicyMapping.Registers),
    ];
}
