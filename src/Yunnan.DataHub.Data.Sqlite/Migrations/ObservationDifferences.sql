CREATE VIEW "ObservationDifferences" AS
SELECT o."Key", o."IndicatorKey", o."RegionKey", o."Year", o."Period", o."PeriodEnd", o."Breakdown1Key", o."Breakdown2Key", o."Breakdown3Key",
    o."ReportedByKey", o."Status",
    o."Value" AS "ReportedValue", d."Value" AS "DerivedValue", d."Value" - o."Value" AS "Difference",
    CASE WHEN o."Value" <> 0 THEN CAST(round(10000.0 * d."Value" / o."Value") AS INTEGER) END AS "Ratio",
    (o."IsSynthetic" OR d."IsSynthetic") AS "IsSynthetic"
FROM "Observations" AS o
JOIN "DerivedObservations" AS d ON d."IndicatorKey" = o."IndicatorKey" AND d."RegionKey" = o."RegionKey" AND d."Period" = o."Period"
    AND d."Breakdown1Key" IS o."Breakdown1Key" AND d."Breakdown2Key" IS o."Breakdown2Key" AND d."Breakdown3Key" IS o."Breakdown3Key";
