-- New names for tags. The sources keep the old ones; an import goes by this.
CREATE TABLE tag_alias (
    name TEXT PRIMARY KEY,
    target TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A colour for a tag, from 1 to 8.
CREATE TABLE tag_colour (
    name TEXT PRIMARY KEY,
    colour INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
