-- What is no longer in its archive stays in the library, and says so.
-- When the file was missed, as an epoch second; empty while the archive has it.
ALTER TABLE file ADD COLUMN gone INTEGER;
-- Whether no archive has a file of the article any more.
ALTER TABLE article ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_removed ON article (published, id) WHERE removed = 1;
