-- How far targets have come, as the hub judged them on the day as_of: one row a target, region and source of figures.
EXEC(N'CREATE VIEW [report_target_progress] AS
SELECT
    t.[Key] AS [target_key], d.[Key] AS [document_key], d.[TitleZh] AS [document_title_zh], d.[TitleEn] AS [document_title_en],
    t.[Clause] AS [clause], t.[Line] AS [line], i.[Key] AS [indicator_key], i.[NameZh] AS [indicator_name_zh],
    i.[NameEn] AS [indicator_name_en],
    CASE i.[Domain] WHEN 1 THEN ''WORKFORCE'' WHEN 2 THEN ''TRAINING'' WHEN 3 THEN ''CERTIFICATES''
        WHEN 4 THEN ''VOCATIONAL_EDUCATION'' WHEN 5 THEN ''TALENT_PROGRAMMES'' WHEN 6 THEN ''HONOURS''
        WHEN 7 THEN ''COMPETITIONS'' WHEN 8 THEN ''INNOVATION'' WHEN 9 THEN ''ENTERPRISE'' WHEN 10 THEN ''INSTITUTIONS''
        WHEN 11 THEN ''FUNDING'' WHEN 12 THEN ''WORKER_SERVICES'' WHEN 13 THEN ''RIGHTS_PROTECTION''
        WHEN 14 THEN ''SAFETY_HEALTH'' WHEN 15 THEN ''GOVERNANCE'' END AS [domain],
    CASE i.[Measure] WHEN 1 THEN ''STOCK'' WHEN 2 THEN ''CUMULATIVE'' WHEN 3 THEN ''ANNUAL_FLOW'' WHEN 4 THEN ''RATE''
        WHEN 5 THEN ''FREQUENCY'' WHEN 6 THEN ''SERVICE_TIME'' END AS [measure],
    CASE i.[Direction] WHEN 1 THEN ''INCREASE'' WHEN 2 THEN ''MAINTAIN'' WHEN 3 THEN ''DECREASE'' END AS [direction],
    t.[Breakdown1Key] AS [part_1_key], c1.[NameZh] AS [part_1_name_zh], c1.[NameEn] AS [part_1_name_en],
    t.[Breakdown2Key] AS [part_2_key], c2.[NameZh] AS [part_2_name_zh], c2.[NameEn] AS [part_2_name_en],
    t.[Breakdown3Key] AS [part_3_key], c3.[NameZh] AS [part_3_name_zh], c3.[NameEn] AS [part_3_name_en],
    CASE t.[Kind] WHEN 1 THEN ''OUTCOME'' WHEN 2 THEN ''OBLIGATION'' WHEN 3 THEN ''SERVICE_STANDARD''
        WHEN 4 THEN ''RULE'' END AS [kind],
    t.[Headline] AS [is_headline],
    CASE t.[Comparator] WHEN 1 THEN ''LESS'' WHEN 2 THEN ''LESS_OR_EQUAL'' WHEN 3 THEN ''EQUAL''
        WHEN 4 THEN ''APPROXIMATELY'' WHEN 5 THEN ''GREATER_OR_EQUAL'' WHEN 6 THEN ''GREATER'' WHEN 7 THEN ''BETWEEN'' END AS [comparator],
    t.[Value] AS [goal], t.[ValueMax] AS [goal_max], i.[UnitZh] AS [unit_zh], i.[UnitEn] AS [unit_en], t.[Scope] AS [scope],
    t.[HoldsForEach] AS [holds_for_each], r.[Key] AS [region_key], r.[NameZh] AS [region_name_zh], r.[NameEn] AS [region_name_en],
    CASE r.[Level] WHEN 1 THEN ''PROVINCE'' WHEN 2 THEN ''PREFECTURE'' WHEN 3 THEN ''COUNTY'' END AS [region_level],
    CASE j.[Source] WHEN 1 THEN ''REPORTED'' WHEN 2 THEN ''DERIVED'' END AS [source],
    j.[AsOf] AS [as_of],
    CASE j.[Status] WHEN 0 THEN ''NOT_AVAILABLE'' WHEN 1 THEN ''DETERIORATING'' WHEN 2 THEN ''LIMITED''
        WHEN 3 THEN ''NEEDS_ACCELERATION'' WHEN 4 THEN ''ON_TRACK'' WHEN 5 THEN ''ACHIEVED'' WHEN 6 THEN ''MISSED'' END AS [status],
    CASE j.[Method] WHEN 0 THEN ''NONE'' WHEN 1 THEN ''COMPOUND_GROWTH'' WHEN 2 THEN ''LINEAR_CHANGE''
        WHEN 3 THEN ''PACE'' WHEN 4 THEN ''TREND'' END AS [method],
    j.[Actual] AS [actual], j.[ActualOn] AS [actual_on], j.[Share] AS [share], j.[ExpectedShare] AS [expected_share],
    j.[Expected] AS [expected], j.[Ratio] AS [ratio], j.[DueOn] AS [due_on], j.[IsFinal] AS [is_final],
    j.[IsSynthetic] AS [is_synthetic]
FROM [JudgedTargets] AS j
JOIN [Targets] AS t ON t.[Key] = j.[TargetKey]
JOIN [Regions] AS r ON r.[Key] = j.[RegionKey]
JOIN [PolicyDocuments] AS d ON d.[Key] = t.[PolicyDocumentKey]
JOIN [Indicators] AS i ON i.[Key] = t.[IndicatorKey]
LEFT JOIN [Codes] AS c1 ON c1.[Key] = t.[Breakdown1Key]
LEFT JOIN [Codes] AS c2 ON c2.[Key] = t.[Breakdown2Key]
LEFT JOIN [Codes] AS c3 ON c3.[Key] = t.[Breakdown3Key]');
