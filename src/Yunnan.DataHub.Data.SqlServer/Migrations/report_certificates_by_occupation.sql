-- Skill certificates by occupation and route, counted; from the rollup by occupation.
EXEC(N'CREATE VIEW [report_certificates_by_occupation] AS
SELECT
    g.[IssuedOnYear] AS [year], f.[Key] AS [prefecture_key], f.[NameZh] AS [prefecture_name_zh],
    f.[NameEn] AS [prefecture_name_en], o.[Key] AS [occupation_key], o.[NameZh] AS [occupation_name_zh],
    o.[NameEn] AS [occupation_name_en], l.[Key] AS [skill_level_key], l.[NameZh] AS [skill_level_name_zh],
    l.[NameEn] AS [skill_level_name_en], g.[LevelRank] AS [level_rank],
    CASE g.[Kind] WHEN 1 THEN ''SKILL_LEVEL'' WHEN 2 THEN ''PROFESSIONAL_QUALIFICATION''
        WHEN 3 THEN ''SPECIAL_ABILITY'' END AS [kind],
    CASE g.[Route] WHEN 1 THEN ''EVALUATION'' WHEN 2 THEN ''COMPETITION'' WHEN 3 THEN ''DIRECT_RECOGNITION''
        WHEN 4 THEN ''CONVERSION'' WHEN 5 THEN ''OUT_OF_TURN'' END AS [route],
    CASE g.[State] WHEN 1 THEN ''AWAITING_NATIONAL_CHECK'' WHEN 2 THEN ''VALID'' WHEN 3 THEN ''REPLACED''
        WHEN 4 THEN ''REVOKED'' END AS [state],
    SUM(g.[Rows]) AS [certificates], g.[IsSynthetic] AS [is_synthetic]
FROM [CertificatesByOccupation] AS g
LEFT JOIN [Regions] AS f ON f.[Key] = g.[PrefectureKey]
LEFT JOIN [SkillLevels] AS l ON l.[Key] = g.[SkillLevelKey]
LEFT JOIN [Occupations] AS o ON o.[Key] = g.[OccupationKey]
GROUP BY g.[IssuedOnYear], f.[Key], f.[NameZh], f.[NameEn], o.[Key], o.[NameZh], o.[NameEn], l.[Key], l.[NameZh], l.[NameEn],
    g.[LevelRank], g.[Kind], g.[Route], g.[State], g.[IsSynthetic]');
