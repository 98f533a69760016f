-- The data are as old as the database.
UPDATE [DataVersions] SET [ChangedAt] = SYSUTCDATETIME();
