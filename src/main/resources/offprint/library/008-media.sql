-- What an article holds beside its text, for has:. An older library knows it after its index was made anew.
-- Bits, by model.Medium: 1 a picture, 2 a film.
ALTER TABLE article ADD COLUMN media INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_with_image ON article (published, id, media) WHERE media & 1;
CREATE INDEX article_with_video ON article (published, id, media) WHERE media & 2;
