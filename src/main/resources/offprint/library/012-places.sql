-- How far the reader came in an article: characters of its text above the first line on screen. No row: at the beginning.
CREATE TABLE place (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
