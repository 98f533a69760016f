-- EF sets the collation only of databases that it creates itself, and an administrator may have created this one.
BEGIN
DECLARE @db_name nvarchar(max) = QUOTENAME(DB_NAME());
EXEC(N'ALTER DATABASE ' + @db_name + ' COLLATE Latin1_General_100_BIN2;');
END
