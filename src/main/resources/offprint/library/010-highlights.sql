-- Passages that the reader highlighted, by what they say and what stands around them (model.TextAnchor): the text of an
-- article may be cleaned by other rules tomorrow, or be corrected.
CREATE TABLE highlight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    quote TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    position INTEGER NOT NULL,
    colour INTEGER NOT NULL,
    note TEXT NOT NULL,
    -- Quote and note, folded: what a search looks in.
    folded TEXT NOT NULL,
    -- Epoch second.
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX highlight_by_article ON highlight (article_id, position);
