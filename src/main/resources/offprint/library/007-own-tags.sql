-- Tags that the reader gave. Each also stands among the facets of its article, so that nothing that counts or finds needs
-- to know; there it has a position from 1000 on, unless the post has the same tag itself.
CREATE TABLE own_tag (
    facet_id INTEGER NOT NULL REFERENCES facet (id),
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (facet_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_tag_by_article ON own_tag (article_id, facet_id);

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
