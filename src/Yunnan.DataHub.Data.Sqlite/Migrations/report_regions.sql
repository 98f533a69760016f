-- The province, its prefectures and their counties.
CREATE VIEW "report_regions" AS
SELECT
    r."Key" AS "region_key", r."NameZh" AS "region_name_zh", r."NameEn" AS "region_name_en",
    CASE r."Level" WHEN 1 THEN 'PROVINCE' WHEN 2 THEN 'PREFECTURE' WHEN 3 THEN 'COUNTY' END AS "region_level",
    r."ShortName" AS "short_name_zh",
    CASE r."Kind" WHEN 1 THEN 'PROVINCE' WHEN 2 THEN 'PREFECTURE_LEVEL_CITY' WHEN 3 THEN 'AUTONOMOUS_PREFECTURE'
        WHEN 4 THEN 'DISTRICT' WHEN 5 THEN 'COUNTY_LEVEL_CITY' WHEN 6 THEN 'COUNTY' WHEN 7 THEN 'AUTONOMOUS_COUNTY'
        END AS "kind",
    u."Key" AS "parent_key", u."NameZh" AS "parent_name_zh", u."NameEn" AS "parent_name_en"
FROM "Regions" AS r
LEFT JOIN "Regions" AS u ON u."Key" = r."ParentKey";
