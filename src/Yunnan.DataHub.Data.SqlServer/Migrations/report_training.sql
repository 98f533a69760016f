-- Enrolments in training (person-times), counted; from the rollup by group of trainees.
EXEC(N'CREATE VIEW [report_training] AS
SELECT
    g.[EnrolledOnYear] AS [year], g.[CompletedOnYear] AS [completed_year], f.[Key] AS [prefecture_key],
    f.[NameZh] AS [prefecture_name_zh], f.[NameEn] AS [prefecture_name_en],
    CASE g.[Kind] WHEN 1 THEN ''EMPLOYEE'' WHEN 2 THEN ''NEW_APPRENTICESHIP'' WHEN 3 THEN ''PROJECT_BASED''
        WHEN 4 THEN ''STARTUP'' WHEN 5 THEN ''FARMER_EDUCATION'' WHEN 6 THEN ''RURAL_LABOUR'' WHEN 7 THEN ''UNION_SKILL''
        WHEN 8 THEN ''ORDER_BASED'' WHEN 9 THEN ''ON_THE_JOB'' WHEN 10 THEN ''TEACHER'' WHEN 11 THEN ''SCIENCE_COUNSELLOR''
        WHEN 12 THEN ''CONTINUING_EDUCATION'' WHEN 13 THEN ''SAFETY'' WHEN 14 THEN ''DIGITAL'' WHEN 15 THEN ''OTHER'' END AS [kind],
    CASE g.[Group] WHEN 1 THEN ''EMPLOYEE'' WHEN 2 THEN ''RURAL_MIGRANT'' WHEN 3 THEN ''LIFTED_FROM_POVERTY''
        WHEN 4 THEN ''FARMER'' WHEN 5 THEN ''UNEMPLOYED'' WHEN 6 THEN ''GRADUATE'' WHEN 7 THEN ''STUDENT''
        WHEN 8 THEN ''VETERAN'' WHEN 9 THEN ''DISABLED'' WHEN 10 THEN ''FLEXIBLE_WORKER'' WHEN 11 THEN ''TEACHER''
        WHEN 12 THEN ''OTHER'' END AS [trainee_group],
    CASE g.[State] WHEN 1 THEN ''ENROLLED'' WHEN 2 THEN ''COMPLETED'' WHEN 3 THEN ''CERTIFIED'' WHEN 4 THEN ''FAILED''
        WHEN 5 THEN ''WITHDRAWN'' END AS [state],
    SUM(g.[Rows]) AS [person_times], SUM(g.[AttendanceRateSum]) AS [attendance_rate_sum],
    SUM(g.[AttendanceRateCount]) AS [attendance_rate_count], g.[IsSynthetic] AS [is_synthetic]
FROM [EnrolmentsByGroup] AS g
LEFT JOIN [Regions] AS f ON f.[Key] = g.[PrefectureKey]
GROUP BY g.[EnrolledOnYear], g.[CompletedOnYear], f.[Key], f.[NameZh], f.[NameEn], g.[Kind], g.[Group], g.[State], g.[IsSynthetic]');
