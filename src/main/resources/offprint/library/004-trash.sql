-- Articles that the reader deleted. They are in no list, and an import does not bring them back.
CREATE TABLE trash (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
) STRICT;

-- The keys of articles that were deleted for good, so that the next import does not bring them back either.
CREATE TABLE purged (
    key INTEGER PRIMARY KEY
) STRICT;
-- Whether the file holds such an article, and need not be read again.
ALTER TABLE file ADD COLUMN purged INTEGER NOT NULL DEFAULT 0;
