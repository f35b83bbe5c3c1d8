-- Articles, what they share, the sources they came from, and the files those came in.

-- What lists show as words, of up to 32 files in one compressed block: path, title, address, first words. Where a row
-- says “texts”, it means the block's id * 32 and the place in it.
CREATE TABLE text_block (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    -- The first 64 bits of the SHA-256 of the normalised address, or of the file where there is no address.
    key INTEGER NOT NULL UNIQUE,
    texts INTEGER NOT NULL,
    -- Epoch second. A post that only gives a day lies at 10:00 UTC of it, which is that day from UTC-10 to UTC+13.
    published INTEGER NOT NULL,
    precision INTEGER NOT NULL,
    characters INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    -- Further files with the same story.
    duplicates INTEGER NOT NULL DEFAULT 0,
    version_id INTEGER NOT NULL
) STRICT;
CREATE INDEX article_by_date ON article (published, id);
CREATE INDEX article_unread ON article (published, id) WHERE read = 0;
CREATE INDEX article_starred ON article (published, id) WHERE starred = 1;

CREATE TABLE facet (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- Folded as the search terms are, for tag:, author: and host:.
    folded TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

-- The list of a tag, an author or a host is a walk along the key, in date order.
CREATE TABLE article_facet (
    facet_id INTEGER NOT NULL REFERENCES facet (id),
    published INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    -- Place among the tags or authors of the post.
    position INTEGER NOT NULL,
    PRIMARY KEY (facet_id, published, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_facet_by_article ON article_facet (article_id, facet_id);

-- Sources as they were imported, several in one compressed block: alone, a short post hardly gets smaller.
CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    -- When it was imported, epoch second.
    imported INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    file_id INTEGER NOT NULL,
    -- The first 16 bytes of the SHA-256.
    hash BLOB NOT NULL,
    block_id INTEGER NOT NULL REFERENCES block (id),
    start INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE INDEX version_by_article ON version (article_id);

-- The ledger: every file ever seen.
CREATE TABLE archive (
    id INTEGER PRIMARY KEY,
    location TEXT NOT NULL UNIQUE,
    last_import INTEGER NOT NULL
) STRICT;

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    archive_id INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
    texts INTEGER NOT NULL,
    size INTEGER NOT NULL,
    -- CRC-32 of an entry of an archive, modification time in ms of a file.
    stamp INTEGER NOT NULL,
    -- Empty for a file that could not become an article.
    version_id INTEGER REFERENCES version (id) ON DELETE SET NULL,
    first_seen INTEGER NOT NULL
) STRICT;
CREATE INDEX file_by_archive ON file (archive_id);
CREATE INDEX file_by_version ON file (version_id);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
