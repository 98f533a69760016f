EXEC(N'CREATE VIEW [ObservationDifferences] AS
SELECT o.[Key], o.[IndicatorKey], o.[RegionKey], o.[Year], o.[Period], o.[PeriodEnd], o.[Breakdown1Key], o.[Breakdown2Key], o.[Breakdown3Key],
    o.[ReportedByKey], o.[Status],
    o.[Value] AS [ReportedValue], d.[Value] AS [DerivedValue], d.[Value] - o.[Value] AS [Difference],
    CASE WHEN o.[Value] <> 0 THEN CAST(ROUND(CAST(d.[Value] AS float) / CAST(o.[Value] AS float), 4) AS decimal(19,4)) END AS [Ratio],
    CASE WHEN o.[IsSynthetic] = 1 OR d.[IsSynthetic] = 1 THEN CAST(1 AS bit) ELSE CAST(0 AS bit) END AS [IsSynthetic]
FROM [Observations] AS o
JOIN [DerivedObservations] AS d ON d.[IndicatorKey] = o.[IndicatorKey] AND d.[RegionKey] = o.[RegionKey] AND d.[Period] = o.[Period]
    AND (d.[Breakdown1Key] = o.[Breakdown1Key] OR (d.[Breakdown1Key] IS NULL AND o.[Breakdown1Key] IS NULL))
    AND (d.[Breakdown2Key] = o.[Breakdown2Key] OR (d.[Breakdown2Key] IS NULL AND o.[Breakdown2Key] IS NULL))
    AND (d.[Breakdown3Key] = o.[Breakdown3Key] OR (d.[Breakdown3Key] IS NULL AND o.[Breakdown3Key] IS NULL))');
