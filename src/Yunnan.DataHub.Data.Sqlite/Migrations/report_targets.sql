-- What the documents want to be reached, one target a row.
CREATE VIEW "report_targets" AS
SELECT
    t."Key" AS "target_key", d."Key" AS "document_key", d."TitleZh" AS "document_title_zh", d."TitleEn" AS "document_title_en",
    t."Clause" AS "clause", t."Line" AS "line", i."Key" AS "indicator_key", i."NameZh" AS "indicator_name_zh",
    i."NameEn" AS "indicator_name_en",
    CASE i."Domain" WHEN 1 THEN 'WORKFORCE' WHEN 2 THEN 'TRAINING' WHEN 3 THEN 'CERTIFICATES'
        WHEN 4 THEN 'VOCATIONAL_EDUCATION' WHEN 5 THEN 'TALENT_PROGRAMMES' WHEN 6 THEN 'HONOURS'
        WHEN 7 THEN 'COMPETITIONS' WHEN 8 THEN 'INNOVATION' WHEN 9 THEN 'ENTERPRISE' WHEN 10 THEN 'INSTITUTIONS'
        WHEN 11 THEN 'FUNDING' WHEN 12 THEN 'WORKER_SERVICES' WHEN 13 THEN 'RIGHTS_PROTECTION'
        WHEN 14 THEN 'SAFETY_HEALTH' WHEN 15 THEN 'GOVERNANCE' END AS "domain",
    CASE i."Measure" WHEN 1 THEN 'STOCK' WHEN 2 THEN 'CUMULATIVE' WHEN 3 THEN 'ANNUAL_FLOW' WHEN 4 THEN 'RATE'
        WHEN 5 THEN 'FREQUENCY' WHEN 6 THEN 'SERVICE_TIME' END AS "measure",
    CASE i."Direction" WHEN 1 THEN 'INCREASE' WHEN 2 THEN 'MAINTAIN' WHEN 3 THEN 'DECREASE' END AS "direction",
    t."Breakdown1Key" AS "part_1_key", c1."NameZh" AS "part_1_name_zh", c1."NameEn" AS "part_1_name_en",
    t."Breakdown2Key" AS "part_2_key", c2."NameZh" AS "part_2_name_zh", c2."NameEn" AS "part_2_name_en",
    t."Breakdown3Key" AS "part_3_key", c3."NameZh" AS "part_3_name_zh", c3."NameEn" AS "part_3_name_en",
    CASE t."Kind" WHEN 1 THEN 'OUTCOME' WHEN 2 THEN 'OBLIGATION' WHEN 3 THEN 'SERVICE_STANDARD'
        WHEN 4 THEN 'RULE' END AS "kind",
    t."Headline" AS "is_headline",
    CASE t."Comparator" WHEN 1 THEN 'LESS' WHEN 2 THEN 'LESS_OR_EQUAL' WHEN 3 THEN 'EQUAL'
        WHEN 4 THEN 'APPROXIMATELY' WHEN 5 THEN 'GREATER_OR_EQUAL' WHEN 6 THEN 'GREATER' WHEN 7 THEN 'BETWEEN' END AS "comparator",
    t."Value" / 10000.0 AS "goal", t."ValueMax" / 10000.0 AS "goal_max", i."UnitZh" AS "unit_zh", i."UnitEn" AS "unit_en",
    t."Scope" AS "scope", t."HoldsForEach" AS "holds_for_each", t."AppliesTo" AS "applies_to", t."Binding" AS "is_binding",
    t."PeriodStart" AS "period_start", t."DueYear" AS "due_year", t."Due" AS "due_on", t."DueStated" AS "is_due_stated",
    t."Baseline_Year" AS "baseline_year", t."Baseline_Value" / 10000.0 AS "baseline", p."Key" AS "programme_key",
    p."NameZh" AS "programme_name_zh", p."NameEn" AS "programme_name_en"
FROM "Targets" AS t
JOIN "PolicyDocuments" AS d ON d."Key" = t."PolicyDocumentKey"
JOIN "Indicators" AS i ON i."Key" = t."IndicatorKey"
LEFT JOIN "Codes" AS c1 ON c1."Key" = t."Breakdown1Key"
LEFT JOIN "Codes" AS c2 ON c2."Key" = t."Breakdown2Key"
LEFT JOIN "Codes" AS c3 ON c3."Key" = t."Breakdown3Key"
LEFT JOIN "Programmes" AS p ON p."Key" = t."ProgrammeKey";
