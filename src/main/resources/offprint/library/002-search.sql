-- The text comes first because FTS5 spends two bytes less on each posting of the first column.
-- The ascii tokenizer splits at the spaces that SearchTerms writes and at nothing else a folded text can hold.
CREATE VIRTUAL TABLE article_search USING fts5 (
    body, title,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);
