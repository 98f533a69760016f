-- The secret under which cursors are sealed: another one for each database.
INSERT INTO [CursorSecrets] ([Id], [Value]) VALUES (1, LOWER(CONVERT(nvarchar(64), CRYPT_GEN_RANDOM(32), 2)));
