-- Head counts of regions; those of single establishments are left out.
CREATE VIEW "report_workforce_counts" AS
SELECT
    CASE w."Measure" WHEN 1 THEN 'EMPLOYED' WHEN 2 THEN 'SKILLED' WHEN 3 THEN 'HIGHLY_SKILLED'
        WHEN 4 THEN 'STUDENTS' WHEN 5 THEN 'NEW_ENROLMENT' WHEN 6 THEN 'FOREIGN_STUDENTS' WHEN 7 THEN 'TEACHERS'
        WHEN 8 THEN 'SPECIALISED_TEACHERS' WHEN 9 THEN 'DUAL_QUALIFIED_TEACHERS' WHEN 10 THEN 'UNION_MEMBERS'
        WHEN 11 THEN 'MUTUAL_AID_PARTICIPANTS' WHEN 12 THEN 'RECUPERATION_PERSON_TIMES'
        WHEN 13 THEN 'WOMEN_SCREENED' WHEN 14 THEN 'PENSION_INSURED' WHEN 15 THEN 'EMPLOYEE_MEDICAL_INSURED'
        WHEN 16 THEN 'RESIDENT_MEDICAL_INSURED' WHEN 17 THEN 'WORK_INJURIES' WHEN 18 THEN 'OTHER' END AS "measure",
    w."Year" AS "year", r."Key" AS "region_key", r."NameZh" AS "region_name_zh", r."NameEn" AS "region_name_en",
    CASE r."Level" WHEN 1 THEN 'PROVINCE' WHEN 2 THEN 'PREFECTURE' WHEN 3 THEN 'COUNTY' END AS "region_level",
    f."Key" AS "prefecture_key", f."NameZh" AS "prefecture_name_zh", f."NameEn" AS "prefecture_name_en",
    w."Breakdown" AS "breakdown", i."Key" AS "industry_key", i."NameZh" AS "industry_name_zh", i."NameEn" AS "industry_name_en",
    l."Key" AS "skill_level_key", l."NameZh" AS "skill_level_name_zh", l."NameEn" AS "skill_level_name_en",
    CASE w."Gender" WHEN 1 THEN 'MALE' WHEN 2 THEN 'FEMALE' END AS "gender",
    CASE w."AgeBand" WHEN 1 THEN 'UNDER25' WHEN 2 THEN 'FROM25_TO34' WHEN 3 THEN 'FROM35_TO44'
        WHEN 4 THEN 'FROM45_TO54' WHEN 5 THEN 'FROM55' END AS "age_band",
    CASE w."Education" WHEN 1 THEN 'PRIMARY' WHEN 2 THEN 'JUNIOR_SECONDARY' WHEN 3 THEN 'SENIOR_SECONDARY'
        WHEN 4 THEN 'JUNIOR_COLLEGE' WHEN 5 THEN 'BACHELOR' WHEN 6 THEN 'POSTGRADUATE' END AS "education",
    CASE w."EstablishmentKind" WHEN 1 THEN 'ENTERPRISE' WHEN 2 THEN 'PUBLIC_INSTITUTION'
        WHEN 3 THEN 'GOVERNMENT_BODY' WHEN 4 THEN 'TECHNICAL_SCHOOL' WHEN 5 THEN 'VOCATIONAL_SCHOOL'
        WHEN 6 THEN 'UNIVERSITY' WHEN 7 THEN 'TRAINING_BODY' WHEN 8 THEN 'EVALUATION_BODY' WHEN 9 THEN 'UNION'
        WHEN 10 THEN 'SOCIAL_ORGANISATION' WHEN 11 THEN 'COOPERATIVE' WHEN 12 THEN 'LEGAL_AID_BODY'
        WHEN 13 THEN 'MEDICAL_INSTITUTION' WHEN 14 THEN 'OTHER' END AS "establishment_kind",
    c."Key" AS "category_key", c."NameZh" AS "category_name_zh", c."NameEn" AS "category_name_en", w."Headcount" AS "headcount",
    w."IsSynthetic" AS "is_synthetic"
FROM "WorkforceCounts" AS w
JOIN "Regions" AS r ON r."Key" = w."RegionKey"
LEFT JOIN "Regions" AS f ON f."Key" = w."PrefectureKey"
LEFT JOIN "Industries" AS i ON i."Key" = w."IndustryKey"
LEFT JOIN "SkillLevels" AS l ON l."Key" = w."SkillLevelKey"
LEFT JOIN "Codes" AS c ON c."Key" = w."CategoryKey"
WHERE w."EstablishmentId" IS NULL;
