-- The policy documents.
EXEC(N'CREATE VIEW [report_documents] AS
SELECT
    d.[Key] AS [document_key], d.[No] AS [number], d.[Code] AS [code], d.[TitleZh] AS [title_zh], d.[TitleEn] AS [title_en],
    CASE d.[Kind] WHEN 1 THEN ''REGULATION'' WHEN 2 THEN ''RULES'' WHEN 3 THEN ''MEASURES'' WHEN 4 THEN ''OPINION''
        WHEN 5 THEN ''PLAN'' WHEN 6 THEN ''NOTICE'' WHEN 7 THEN ''LIST'' END AS [kind],
    CASE d.[Level] WHEN 1 THEN ''LOCAL_REGULATION'' WHEN 2 THEN ''PROVINCIAL_PARTY_GOVERNMENT''
        WHEN 3 THEN ''COORDINATING_BODY'' WHEN 4 THEN ''DEPARTMENT'' END AS [level],
    d.[Date] AS [dated_on], d.[EffectiveFrom] AS [effective_from], d.[EffectiveTo] AS [effective_to], d.[Excerpt] AS [is_excerpt]
FROM [PolicyDocuments] AS d');
