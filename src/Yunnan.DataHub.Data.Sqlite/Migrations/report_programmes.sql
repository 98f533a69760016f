-- Talent programmes and what belongs to them.
CREATE VIEW "report_programmes" AS
SELECT
    p."Key" AS "programme_key", p."NameZh" AS "programme_name_zh", p."NameEn" AS "programme_name_en", u."Key" AS "parent_key",
    u."NameZh" AS "parent_name_zh", u."NameEn" AS "parent_name_en",
    CASE p."Category" WHEN 1 THEN 'TALENT_PROGRAMME' WHEN 2 THEN 'TRAINING_SCHEME' WHEN 3 THEN 'APPRENTICESHIP'
        WHEN 4 THEN 'EDUCATION' WHEN 5 THEN 'COMPETITION' WHEN 6 THEN 'INNOVATION' WHEN 7 THEN 'PLATFORM'
        WHEN 8 THEN 'PILOT' WHEN 9 THEN 'SERVICE' WHEN 10 THEN 'RIGHTS' WHEN 11 THEN 'INSURANCE'
        WHEN 12 THEN 'OTHER' END AS "category",
    p."Tier" AS "tier", p."PeriodStart" AS "period_start", p."PeriodEnd" AS "period_end", p."Quota_Value" / 10000.0 AS "quota",
    p."Quota_Unit" AS "quota_unit", p."Quota_Period" AS "quota_period", p."SupportYears" AS "support_years",
    p."ServiceYears" AS "service_years"
FROM "Programmes" AS p
LEFT JOIN "Programmes" AS u ON u."Key" = p."ParentKey";
