-- Articles with nearly the same text under different addresses are in one cluster.
-- What an article's title and text are like, see text.TermSet; 0 if there is too little text to say, empty if it was
-- not made yet.
ALTER TABLE article ADD COLUMN sketch INTEGER;

CREATE TABLE cluster (
    id INTEGER PRIMARY KEY,
    -- The article that each of the others was compared with.
    leader INTEGER NOT NULL,
    -- The newest article that is not in the trash: it stands for all of them in a folded list. 0 if there is none.
    shown INTEGER NOT NULL,
    -- How many articles are not in the trash.
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE similar (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    cluster_id INTEGER NOT NULL
) STRICT;
CREATE INDEX similar_by_cluster ON similar (cluster_id);

-- Articles that changed since they were compared. Those behind the setting similar.compared were not compared at all.
CREATE TABLE uncompared (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;
