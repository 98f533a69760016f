EXEC(N'CREATE VIEW [ObservationDifferences] AS
SELECT o.[Key], o.[IndicatorKey], o.[RegionKey], o.[Year], o.[Period], o.[PeriodEnd], o.[Dimension], o.[OrganisationKey], o.[Status],
    o.[Value] AS [ReportedValue], d.[Value] AS [DerivedValue], d.[Value] - o.[Value] AS [Difference],
    CASE WHEN o.[Value] <> 0 THEN CAST(ROUND(CAST(d.[Value] AS float) / CAST(o.[Value] AS float), 4) AS decimal(19,4)) END AS [Ratio],
    CASE WHEN o.[IsSynthetic] = 1 OR d.[IsSynthetic] = 1 THEN CAST(1 AS bit) ELSE CAST(0 AS bit) END AS [IsSynthetic]
FROM [Observations] AS o
JOIN [DerivedObservations] AS d ON d.[IndicatorKey] = o.[IndicatorKey] AND d.[RegionKey] = o.[RegionKey] AND d.[Period] = o.[Period]
    AND (d.[Dimension] = o.[Dimension] OR (d.[Dimension] IS NULL AND o.[Dimension] IS NULL))');
