-- Tags that the reader gave. Each also stands among the facets of its article, so that nothing that counts or finds needs
-- to know; there it has a position from 1000 on, unless the post has the same tag itself.
CREATE TABLE own_tag (
    facet_id INTEGER NOT NULL REFERENCES facet (id),
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (facet_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_tag_by_article ON own_tag (article_id, facet_id);
