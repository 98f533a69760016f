-- Occupations by their code.
CREATE VIEW "report_occupations" AS
SELECT
    o."Key" AS "occupation_key", o."NameZh" AS "occupation_name_zh", o."NameEn" AS "occupation_name_en", u."Key" AS "parent_key",
    u."NameZh" AS "parent_name_zh", u."NameEn" AS "parent_name_en", o."IsNew" AS "is_new", o."PublishedOn" AS "published_on",
    o."InSubsidyCatalogue" AS "is_in_subsidy_catalogue"
FROM "Occupations" AS o
LEFT JOIN "Occupations" AS u ON u."Key" = o."ParentKey";
