-- Questions that the reader gave a name.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- Its place in the sidebar: the smallest is the first.
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    unread INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    -- ISO days, empty for an open end.
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- Location of the archive it is asked of, empty for the whole library.
    archive TEXT NOT NULL,
    sort TEXT NOT NULL
) STRICT;

-- Its tags, authors and hosts, by the names they had: tag_alias says what they are called now.
CREATE TABLE saved_filter (
    search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    excluded INTEGER NOT NULL,
    PRIMARY KEY (search_id, position)
) STRICT, WITHOUT ROWID;
