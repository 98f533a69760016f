-- Subsidies paid, counted and summed; from the rollup by year.
EXEC(N'CREATE VIEW [report_payments] AS
SELECT
    g.[PaidOnYear] AS [year], f.[Key] AS [prefecture_key], f.[NameZh] AS [prefecture_name_zh], f.[NameEn] AS [prefecture_name_en],
    s.[Key] AS [subsidy_standard_key], s.[NameZh] AS [subsidy_standard_name_zh], s.[NameEn] AS [subsidy_standard_name_en],
    CASE s.[Kind] WHEN 1 THEN ''TRAINING_SUBSIDY'' WHEN 2 THEN ''LIVING_SUBSIDY'' WHEN 3 THEN ''REWARD''
        WHEN 4 THEN ''PROJECT_GRANT'' WHEN 5 THEN ''MATCHING'' WHEN 6 THEN ''LOAN'' WHEN 7 THEN ''INSURANCE''
        WHEN 8 THEN ''TAX_OR_FEE'' WHEN 9 THEN ''BENEFIT_IN_KIND'' WHEN 10 THEN ''CAP'' WHEN 11 THEN ''PENALTY''
        WHEN 12 THEN ''OTHER'' END AS [subsidy_kind],
    b.[Key] AS [payer_key], b.[NameZh] AS [payer_name_zh], b.[NameEn] AS [payer_name_en],
    CASE g.[Beneficiary] WHEN 1 THEN ''PERSON'' WHEN 2 THEN ''TEAM'' WHEN 3 THEN ''ORGANISATION'' WHEN 4 THEN ''STUDIO''
        WHEN 5 THEN ''SITE'' WHEN 6 THEN ''PROJECT'' END AS [beneficiary],
    CASE g.[Fund] WHEN 1 THEN ''EMPLOYMENT_SUBSIDY'' WHEN 2 THEN ''UNEMPLOYMENT_INSURANCE''
        WHEN 3 THEN ''SKILL_UPGRADE_ACCOUNT'' WHEN 4 THEN ''WORK_INJURY_INSURANCE'' WHEN 5 THEN ''UNION_FUNDS''
        WHEN 6 THEN ''EMPLOYEE_EDUCATION'' WHEN 7 THEN ''TALENT_FUNDS'' WHEN 8 THEN ''SPECIAL_FISCAL'' WHEN 9 THEN ''OTHER''
        END AS [fund],
    SUM(g.[Rows]) AS [payments], SUM(g.[AmountSum]) AS [amount_yuan], SUM(g.[RecoveredAmountSum]) AS [recovered_yuan],
    SUM(g.[RecoveredAmountCount]) AS [recovered_payments], g.[IsSynthetic] AS [is_synthetic]
FROM [PaymentsByYear] AS g
LEFT JOIN [Regions] AS f ON f.[Key] = g.[PrefectureKey]
LEFT JOIN [SubsidyStandards] AS s ON s.[Key] = g.[SubsidyStandardKey]
LEFT JOIN [ReportingBodies] AS b ON b.[Key] = g.[PayerKey]
GROUP BY g.[PaidOnYear], f.[Key], f.[NameZh], f.[NameEn], s.[Key], s.[NameZh], s.[NameEn], s.[Kind], b.[Key], b.[NameZh], b.[NameEn],
    g.[Beneficiary], g.[Fund], g.[IsSynthetic]');
