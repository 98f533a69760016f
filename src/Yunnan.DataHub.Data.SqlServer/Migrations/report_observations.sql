-- Reported figures, one a row; of establishments and sites no name is told, which may be a person's.
EXEC(N'CREATE VIEW [report_observations] AS
SELECT
    o.[Key] AS [observation_key], i.[Key] AS [indicator_key], i.[NameZh] AS [indicator_name_zh],
    i.[NameEn] AS [indicator_name_en],
    CASE i.[Domain] WHEN 1 THEN ''WORKFORCE'' WHEN 2 THEN ''TRAINING'' WHEN 3 THEN ''CERTIFICATES''
        WHEN 4 THEN ''VOCATIONAL_EDUCATION'' WHEN 5 THEN ''TALENT_PROGRAMMES'' WHEN 6 THEN ''HONOURS''
        WHEN 7 THEN ''COMPETITIONS'' WHEN 8 THEN ''INNOVATION'' WHEN 9 THEN ''ENTERPRISE'' WHEN 10 THEN ''INSTITUTIONS''
        WHEN 11 THEN ''FUNDING'' WHEN 12 THEN ''WORKER_SERVICES'' WHEN 13 THEN ''RIGHTS_PROTECTION''
        WHEN 14 THEN ''SAFETY_HEALTH'' WHEN 15 THEN ''GOVERNANCE'' END AS [domain],
    CASE i.[Measure] WHEN 1 THEN ''STOCK'' WHEN 2 THEN ''CUMULATIVE'' WHEN 3 THEN ''ANNUAL_FLOW'' WHEN 4 THEN ''RATE''
        WHEN 5 THEN ''FREQUENCY'' WHEN 6 THEN ''SERVICE_TIME'' END AS [measure],
    CASE o.[SubjectKind] WHEN 1 THEN ''REGION'' WHEN 2 THEN ''ESTABLISHMENT'' WHEN 3 THEN ''SITE'' WHEN 4 THEN ''BODY''
        WHEN 5 THEN ''PROGRAMME'' END AS [subject_kind],
    o.[SubjectKey] AS [subject_key], r.[Key] AS [region_key], r.[NameZh] AS [region_name_zh], r.[NameEn] AS [region_name_en],
    CASE r.[Level] WHEN 1 THEN ''PROVINCE'' WHEN 2 THEN ''PREFECTURE'' WHEN 3 THEN ''COUNTY'' END AS [region_level],
    p.[Key] AS [programme_key], p.[NameZh] AS [programme_name_zh], p.[NameEn] AS [programme_name_en],
    o.[Breakdown1Key] AS [part_1_key], c1.[NameZh] AS [part_1_name_zh], c1.[NameEn] AS [part_1_name_en],
    o.[Breakdown2Key] AS [part_2_key], c2.[NameZh] AS [part_2_name_zh], c2.[NameEn] AS [part_2_name_en],
    o.[Breakdown3Key] AS [part_3_key], c3.[NameZh] AS [part_3_name_zh], c3.[NameEn] AS [part_3_name_en], o.[Year] AS [year],
    o.[Period] AS [period], o.[PeriodEnd] AS [period_end], o.[Value] AS [value], i.[UnitZh] AS [unit_zh], i.[UnitEn] AS [unit_en],
    CASE o.[Status] WHEN 1 THEN ''PROVISIONAL'' WHEN 2 THEN ''VERIFIED'' WHEN 3 THEN ''PUBLISHED'' END AS [status],
    b.[Key] AS [reported_by_key], b.[NameZh] AS [reported_by_name_zh], b.[NameEn] AS [reported_by_name_en],
    o.[IsSynthetic] AS [is_synthetic]
FROM [Observations] AS o
JOIN [Indicators] AS i ON i.[Key] = o.[IndicatorKey]
LEFT JOIN [Regions] AS r ON r.[Key] = o.[RegionKey]
LEFT JOIN [ReportingBodies] AS b ON b.[Key] = o.[ReportedByKey]
LEFT JOIN [Programmes] AS p ON p.[Key] = o.[ProgrammeKey]
LEFT JOIN [Codes] AS c1 ON c1.[Key] = o.[Breakdown1Key]
LEFT JOIN [Codes] AS c2 ON c2.[Key] = o.[Breakdown2Key]
LEFT JOIN [Codes] AS c3 ON c3.[Key] = o.[Breakdown3Key]');
