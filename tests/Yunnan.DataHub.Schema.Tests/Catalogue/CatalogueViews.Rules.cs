namespace Yunnan.DataHub.Schema.Tests.Catalogue;

internal static partial class CatalogueViews
{
    private static CatalogueView Subsidies => new("subsidies.json", "subsidyStandards", $$"""
        key nameZh nameEn kind beneficiary beneficiaryText amount min max unit per oneOff base cap { amount unit per } level levels { value } condition exclusions
        payer { key } skillLevel: skillLevelKey unitNote {{Sources}}
        """)
    {
        SingleField = "subsidyStandard",
        Unordered = ["payer", "levels"],
        Shape = row =>
            row.Words("kind", "beneficiary").Texts(["unit"], Unit).Members("payer", "key").Members("levels", "value").Each("cap", cap => cap.Texts(["unit"], Unit)),
    };

    private static CatalogueView CertificateRules => new("certificate-rules.json", "certificateRules", $$"""
        key nameZh nameEn kind rule machine { name number text flag items } {{Sources}}
        """)
    {
        SingleField = "certificateRule",
        Shape = row => row.Words("kind").Named("machine"),
    };

    private static CatalogueView ContestPromotionRules => new("contest-promotion-matrix.json", "contestPromotionRules", $$"""
        key tier contestsZh format teamSize rankFrom rankTo rankToShare rankToShareOf levelWithoutPrior: levelWithoutPriorKey
        priorLevel: priorLevelKey levelWithPrior: levelWithPriorKey studentMaximum: studentMaximumKey {{Sources}}
        """)
    {
        SingleField = "contestPromotionRule",
        Shape = row => row.Words("format", "rankToShareOf"),
    };

    private static CatalogueView ReportingDuties => new("reporting-duties.json", "reportingDuties", """
        key reporter: reporters { key } reporterPrinted recipient: recipients { key } recipientPrinted what frequency
        due { month day year withinDays after yearImplied withinWorkingDays endOfMonth withinMonths note } when
        document: policyDocumentKey clause line alsoHalfYearly alsoYearly intervalYears intervalMonths timesPerMonth alsoEveryYears
        """)
    {
        SingleField = "reportingDuty",
        Unordered = ["reporter", "recipient"],
        Shape = row =>
        {
            row.Words("frequency").Members("reporter", "key").Members("recipient", "key");
            // One date is an object in the catalogue, several are a list.
            row["due"] = row["due"]!.AsArray() switch { [] => null, [var one] => one!.DeepClone(), var several => several.DeepClone() };
        },
    };

    private static CatalogueView DataRules => new("data-rules.json", "dataRules", $$"""
        key topic rule parameter { name number text flag items } {{Sources}}
        """)
    {
        SingleField = "dataRule",
        Shape = row => row.Words("topic").Named("parameter"),
    };

    private static string Unit(string unit) => unit == "CNY" ? unit : CatalogueShapes.Word(unit);
}
