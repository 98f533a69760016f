namespace Yunnan.DataHub.Schema.Tests;

/// <summary>Operations as dashboards and explorers send them.</summary>
internal static class Operations
{
    public const string HeadlineTargets = """
        { targets(first: 50, where: { headline: { eq: true }, dueYear: { eq: 2025 } }, order: [{ value: DESC }]) {
            totalCount
            nodes { id value valueMax comparator clause indicator { key nameZh unitZh } policyDocument { code titleZh }
                    progress(asOf: "2025-12-31") { actual actualOn share expectedShare status } relatedTargets { type target { id value } } }
            pageInfo { hasNextPage endCursor } } }
        """;

    public const string ConflictingTargets = """
        { targets(where: { relatedTargets: { some: { type: { eq: CONFLICTS_WITH } } } }, order: [{ key: ASC }]) {
            nodes {
              key comparator value valueMax unit appliesTo clause note policyDocument { key titleZh }
              relatedTargets(where: { type: { eq: CONFLICTS_WITH } }) { type note isStated target { key comparator value valueMax policyDocument { key titleZh } } }
            } } }
        """;

    public const string TargetSummaries = """
        {
          byStatus: targetSummary(by: STATUS, asOf: "2025-12-31", headline: true) { ...Summary }
          byDomain: targetSummary(by: DOMAIN, asOf: "2025-12-31", headline: true) { ...Summary }
          byDocument: targetSummary(by: DOCUMENT, asOf: "2025-12-31", headline: true) { ...Summary }
          byAgency: targetSummary(by: AGENCY, asOf: "2025-12-31", headline: true) { ...Summary }
        }
        fragment Summary on TargetSummary {
          key nameZh nameEn total achieved onTrack needsAcceleration limited deteriorating missed notAvailable isSynthetic
        }
        """;

    public const string ProgrammeTree = """
        { programme(key: "xingdian-talent-support-plan") {
            key nameZh nameEn category periodStart periodEnd parent { key }
            children(order: [{ key: ASC }]) {
              key nameZh tier supportYears quota { value unit period approximate }
              children(order: [{ key: ASC }]) { key nameZh tier quota { value unit period } }
            } } }
        """;

    public const string Honour = """
        { honourScheme(key: "employee-innovation-studio") {
            key nameZh nameEn level recipientKind cycleYears quota { value per cap comparator unit }
            grantor { printed organisationName { organisations(order: [{ key: ASC }]) { key nameZh } } }
            compositionRules { what comparator count percent basis clause policyDocument { code } }
            rewards { amount unit to policyDocument { code titleZh } }
            ratings { scale min max initial cycleYears stepwise raters { levels by note } uses { atLeast level effect } failure }
            process { step days dayKind } leadsTo { key nameZh } sources { clause line nameZh policyDocument { key } }
            lifecycles { key } programme { key nameZh }
        } }
        """;

    public const string Register = """
        { register(key: "zones-named") { key nameZh nameEn columns rows { ordinal cells { column text number } } } }
        """;

    public const string SubsidiesOfLevel = """
        query SubsidiesOfLevel($level: String!) {
          skillLevel(key: $level) {
            key nameZh numericLevel isHighSkilled
            subsidies(order: [{ amount: DESC }]) {
              key nameZh kind beneficiary amount min max unit per oneOff cap { amount unit per } condition exclusions
              payer { key nameZh } sources { clause policyDocument { code titleZh } }
            } } }
        """;

    public const string ContestPromotion = """
        { contestPromotionRules(where: { tier: { eq: 1 } }, order: [{ teamSize: ASC }, { rankFrom: ASC }]) {
            totalCount
            nodes {
              key contestsZh format teamSize rankFrom rankTo rankToShare rankToShareOf
              levelWithoutPrior { nameZh rank } priorLevel { nameZh } levelWithPrior { nameZh rank } studentMaximum { nameZh }
              sources { clause policyDocument { code } }
            } } }
        """;

    public const string DutiesDueIn = """
        query DutiesDueIn($month: Int!) {
          reportingDuties(where: { due: { some: { month: { eq: $month } } } }, order: [{ policyDocument: { no: ASC } }]) {
            totalCount
            nodes {
              key what frequency reporterPrinted recipientPrinted reporters(order: [{ key: ASC }]) { key nameZh }
              due { year month day endOfMonth yearImplied note } clause policyDocument { key titleZh }
            } } }
        """;

    public const string Prefectures = """
        { regions(where: { level: { eq: PREFECTURE } }, order: [{ countyCount: DESC }], first: 5) {
            totalCount
            edges { cursor node { key nameZh nameEn kind countyCount parent { nameZh } children { key nameZh kind } } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        } }
        """;

    public const string Nodes = """
        query Nodes($id: ID!, $ids: [ID!]!) {
          node(id: $id) { __typename id ... on Target { key value milestones { year value } } }
          nodes(ids: $ids) { __typename id ... on Region { key nameZh } ... on Target { key unit } }
        }
        """;

    public const string Lifecycle = """
        { lifecycle(key: "reform-pilot-site") {
            key subject orderOnly note states { name isInitial isFinal } honour { key nameZh } programme { key nameZh }
            transitions { from to by days duration { value unit } note organisationName { printed organisations { key } } }
            sources { clause policyDocument { titleZh } }
        } }
        """;
}
