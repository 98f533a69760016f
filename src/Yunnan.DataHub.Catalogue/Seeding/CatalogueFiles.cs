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
    /// <summary>The folder that is delivered beside the program.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seed", "catalogue");

    public const string OrganisationNames = "organisation-names.json";
    public const string Regions = "regions.json";
    public const string Indicators = "indicators.json";
    public const string CodeLists = "code-lists.json";
    public const string Codes = "codes.json";
    public const string Targets = "targets.json";
    public const string Derivations = "derivations.json";

    /// <summary>Ending of the keys of observations that the documents state.</summary>
    public const string ObservationEnding = "@catalogue";

    private const string NameEn = "nameEn";

    public static readonly IReadOnlyList<CatalogueFile> All =
    [
        new("documents.json", typeof(PolicyDocument), PolicyMapping.Documents),
        new(Regions, typeof(Region), ReferenceMapping.Regions),
        new("organisations.json", typeof(Organisation), ReferenceMapping.Organisations, OrganisationNames),
        new(OrganisationNames, typeof(OrganisationName), ReferenceMapping.OrganisationNames),
        new("reporting-bodies.json", typeof(ReportingBody), ReferenceMapping.ReportingBodies, Regions)
        {
            KeyEnding = "@%",
            Kept =
            [
                nameof(ReportingBody.EstablishmentId), nameof(ReportingBody.SiteId), nameof(ReportingBody.EstablishedOn),
                nameof(ReportingBody.AbolishedOn),
            ],
        },
        new(CodeLists, typeof(CodeList), ReferenceMapping.CodeLists),
        new(Codes, typeof(Code), ReferenceMapping.Codes),
        new("skill-levels.json", typeof(SkillLevel), ReferenceMapping.SkillLevels),
        new(Indicators, typeof(Indicator), TargetMapping.Indicators) { NameField = NameEn },
        new(Derivations, typeof(DerivationRule), TargetMapping.Derivations, Indicators),
        new("subsidies.json", typeof(SubsidyStandard), RuleMapping.Subsidies) { NameField = NameEn },
        new("programmes.json", typeof(Programme), TalentMapping.Programmes, OrganisationNames) { NameField = NameEn },
        new("honours.json", typeof(HonourScheme), TalentMapping.Honours, OrganisationNames) { NameField = NameEn },
        new(Targets, typeof(Target), TargetMapping.Targets, OrganisationNames, Indicators) { RowsCite = true },
        new("observations.json", typeof(Observation), TargetMapping.Observations, Indicators) { KeyEnding = ObservationEnding },
        new("lifecycles.json", typeof(Lifecycle), RuleMapping.Lifecycles, OrganisationNames) { NameField = "of" },
        new("certificate-rules.json", typeof(CertificateRule), RuleMapping.CertificateRules),
        new("contest-promotion-matrix.json", typeof(ContestPromotionRule), RuleMapping.ContestPromotionRules),
        new("reporting-duties.json", typeof(ReportingDuty), RuleMapping.ReportingDuties) { RowsCite = true },
        new("data-rules.json", typeof(DataRule), RuleMapping.DataRules),
        new("rule-parameters.json", typeof(RuleParameter), PolicyMapping.RuleParameters) { RowsCite = true },
        new("registers.json", typeof(Register), PolicyMapping.Registers) { NameField = NameEn },
    ];
}
