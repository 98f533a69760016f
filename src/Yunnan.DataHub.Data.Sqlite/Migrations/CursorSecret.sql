-- The secret under which cursors are sealed: another one for each database.
INSERT INTO "CursorSecrets" ("Id", "Value") VALUES (1, lower(hex(randomblob(32))));
