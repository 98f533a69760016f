-- The data are as old as the database.
UPDATE "DataVersions" SET "ChangedAt" = strftime('%Y-%m-%d %H:%M:%f', 'now');
