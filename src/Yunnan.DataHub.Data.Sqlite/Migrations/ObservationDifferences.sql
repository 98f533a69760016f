CREATE VIEW "ObservationDifferences" AS
SELECT o."Key", o."IndicatorKey", o."RegionKey", o."Year", o."Period", o."PeriodEnd", o."Dimension", o."OrganisationKey", o."Status",
    o."Value" AS "ReportedValue", d."Value" AS "DerivedValue", d."Value" - o."Value" AS "Difference",
    CASE WHEN o."Value" <> 0 THEN CAST(round(10000.0 * d."Value" / o."Value") AS INTEGER) END AS "Ratio",
    (o."IsSynthetic" OR d."IsSynthetic") AS "IsSynthetic"
FROM "Observations" AS o
JOIN "DerivedObservations" AS d ON d."IndicatorKey" = o."IndicatorKey" AND d."RegionKey" = o."RegionKey" AND d."Period" = o."Period"
    AND d."Dimension" IS o."Dimension";
