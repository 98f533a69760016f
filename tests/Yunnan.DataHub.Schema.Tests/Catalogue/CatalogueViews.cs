namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>All files of the catalogue.</summary>
internal static partial class CatalogueViews
{
    private const string Sources = "sources { document: policyDocumentKey clause line nameZh note }";

    private const string Conflicts = "conflicts { field values { text number document: policyDocumentKey } }";

    public static IReadOnlyList<CatalogueView> All { get; } =
    [
        Documents, RuleParameters, Registers, Regions, Organisations, OrganisationNames, CodeLists, Codes, SkillLevels, Indicators, Derivations, Targets,
        Observations,
        Programmes, Honours, Lifecycles, Subsidies, CertificateRules, ContestPromotionRules, ReportingDuties, DataRules,
    ];
}
