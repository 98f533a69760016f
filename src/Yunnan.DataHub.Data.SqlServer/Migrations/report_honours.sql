-- Honours that are given.
EXEC(N'CREATE VIEW [report_honours] AS
SELECT
    h.[Key] AS [honour_key], h.[NameZh] AS [honour_name_zh], h.[NameEn] AS [honour_name_en],
    CASE h.[Level] WHEN 1 THEN ''ENTERPRISE'' WHEN 2 THEN ''SECTOR'' WHEN 3 THEN ''COUNTY'' WHEN 4 THEN ''PREFECTURE''
        WHEN 5 THEN ''PROVINCIAL'' WHEN 6 THEN ''NATIONAL'' END AS [level],
    CASE h.[RecipientKind] WHEN 1 THEN ''PERSON'' WHEN 2 THEN ''TEAM'' WHEN 3 THEN ''ORGANISATION''
        WHEN 4 THEN ''SCHOOL'' WHEN 5 THEN ''STUDIO'' WHEN 6 THEN ''SITE'' WHEN 7 THEN ''PROJECT'' END AS [recipient_kind],
    h.[CycleYears] AS [cycle_years], h.[ValidityYears] AS [validity_years], h.[Quota_Value] AS [quota],
    h.[Quota_Unit] AS [quota_unit],
    CASE h.[Quota_Per] WHEN 1 THEN ''YEAR'' WHEN 2 THEN ''CYCLE'' WHEN 3 THEN ''PERIOD'' END AS [quota_per],
    p.[Key] AS [programme_key], p.[NameZh] AS [programme_name_zh], p.[NameEn] AS [programme_name_en]
FROM [HonourSchemes] AS h
LEFT JOIN [Programmes] AS p ON p.[Key] = h.[ProgrammeKey]');
