using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private static CatalogueView Programmes => new("programmes.json", "programmes", $$"""
        key nameZh nameEn aliases parent: parentKey category tier periodStart periodEnd lead { printed } description
        quota { value unit period approximate comparator document: policyDocumentKey clause line targetKey }
        supportYears serviceYears serviceNote yearlyStandard: yearlyStandardKey funding { what amount unit condition document: policyDocumentKey clause line } targetRefs { targetKey }
        periodsByDocument { document: policyDocumentKey periodStart periodEnd } {{Conflicts}} {{Sources}}
        """)
    {
        SingleField = "programme",
        PageSize = 150,
        Shape = row => row.Words("category").Members("lead", "printed").Members("targetRefs", "targetKey")
            .Each("quota", quota => quota.Signs("comparator")).Conflicts(),
    };

    private static CatalogueView Honours => new("honours.json", "honourSchemes", $$"""
        key nameZh nameEn aliases level levels recipientKind grantor { printed } cycleYears
        quota { value min per cap comparator approximate unit clause line }
        rules { rule document: policyDocumentKey }
        compositionRules { what comparator count percent basis document: policyDocumentKey clause line }
        rewards { amount unit to document: policyDocumentKey clause line alsoIn } eligibility process { step days dayKind }
        publicityWorkingDays validityYears reviewCycleYears reviewNote
        ratings {
          scale min max initial cycleYears minYearsBeforePromotion stepwise failure levels levelsNamed
          raters { levels by note } uses { atLeast level effect }
        }
        revocation leadsTo { key } leadsToNote requires { key } requiresMode requiresStrict requiresNote family programme: programmeKey
        {{Conflicts}} {{Sources}}
        """)
    {
        SingleField = "honourScheme",
        PageSize = 60,
        Unordered = ["leadsTo", "requires"],
        Shape = row =>
            row.Words("level", "recipientKind", "requiresMode").Members("grantor", "printed").Members("leadsTo", "key")
                .Members("requires", "key")
            .Each("quota", quota => quota.Words("per").Signs("comparator"))
            .Each("compositionRules", rule => rule.Signs("comparator").Nest("source", "document", "clause", "line"))
            .Each("process", step => step.Words("dayKind"))
            .Each("ratings", ratings => Raters(ratings.Words("scale")))
            .Conflicts(),
    };

    /// <summary>A body that decides on all ratings is a bare name in the catalogue.</summary>
    private static void Raters(JsonObject ratings) => ratings["raters"] = new JsonArray(
    [
        .. ratings["raters"]!.AsArray().Select(rater => rater!["levels"]!.AsArray().Count == 0 && rater["note"] is null
            ? rater["by"]!.DeepClone()
            : rater.DeepClone()),
    ]);

    private static CatalogueView Lifecycles => new("lifecycles.json", "lifecycles", $$"""
        key of: subject programme: programmeKey honour: honourKey states { name } initial: states(where: { isInitial: { eq: true } }) { name }
        final: states(where: { isFinal: { eq: true } }) { name } transitions { from to by days duration { value unit } note } note orderOnly {{Sources}}
        """)
    {
        SingleField = "lifecycle",
        Unordered = ["initial", "final"],
        Shape = row => row.Members("states", "name").Members("initial", "name").Members("final", "name")
            .Each("transitions",
                transition =>
                    transition.Each("duration",
                        duration => duration.Texts(["unit"], unit => CatalogueShapes.Word(unit).Replace('-', ' ')))),
    };
}
