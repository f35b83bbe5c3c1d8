package offprint.library;

import java.sql.SQLException;
import java.util.List;
import offprint.model.DatePrecision;

/** Repairs a library's tables by themselves, inside one transaction. */
final class Mending {

    private static final List<String> LINKED_TABLES = List.of("article", "facet", "article_facet", "version", "block",
            "file");

    private final Database database;
    private final List<String> done;

    Mending(Database database, List<String> done) {
        this.database = database;
        this.done = done;
    }

    void run() throws SQLException {
        mendIndex();
        mendKeys();
        mendTexts();
        mendArticles();
        mendLinks();
        mend("removed %d tags, authors or hosts that no article has", """
                DELETE FROM facet
                WHERE id NOT IN (SELECT facet_id FROM article_facet)
                """);
        mend("removed %d blocks of sources that no article has", """
                DELETE FROM block
                WHERE id NOT IN (SELECT block_id FROM version)
                """);
        mendClusters();
        mend("counted the files of %d articles again", """
                UPDATE article
                SET duplicates = right.duplicates, removed = right.removed
                FROM (%s) AS right
                WHERE right.id = article.id
                """.formatted(Check.WRONG_COUNTS));
    }

    /** Without its entry in the search index, an article is read again from its source; a file by the next import. */
    private void mendTexts() throws SQLException {
        var damaged = TextTable.damaged(database);
        if (damaged.isEmpty()) {
            return;
        }
        String blocks = damaged.toString();
        database.update("DELETE FROM text_block WHERE id IN (SELECT value FROM json_each(?))", blocks);
        database.update("UPDATE article SET texts = 0 WHERE texts / 32 IN (SELECT value FROM json_each(?))", blocks);
        database.update("DELETE FROM article_search WHERE rowid IN (SELECT id FROM article WHERE texts = 0)");
        // The number of a row that is gone is given to another file.
        database.update("""
                UPDATE version
                SET file_id = coalesce((SELECT MIN(id) FROM file WHERE version_id = version.id
                                        AND texts / 32 NOT IN (SELECT value FROM json_each(?1))), 0)
                WHERE file_id IN (SELECT id FROM file WHERE texts / 32 IN (SELECT value FROM json_each(?1)))
                """, blocks);
        mend("forgot the names of %d files, which the next import reads again", """
                DELETE FROM file
                WHERE texts / 32 IN (SELECT value FROM json_each('%s'))
                """.replace("%s", blocks));
    }

    private void mendClusters() throws SQLException {
        database.update("DELETE FROM similar WHERE article_id NOT IN (SELECT id FROM article)");
        var wrong = database.query(ClusterTable.WRONG, row -> row.getLong(1));
        ClusterTable.settle(database, wrong);
        if (!wrong.isEmpty()) {
            done.add("counted the similar articles of " + wrong.size() + " clusters again");
        }
    }

    private void mendIndex() throws SQLException {
        if (Check.isIndexBroken(database)) {
            database.run("DROP TABLE article_search");
            database.run(Migrations.searchIndex());
            done.add("began the search index anew");
        }
        mend("removed %d entries of the search index that no article has", """
                DELETE FROM article_search
                WHERE rowid NOT IN (SELECT id FROM article)
                """);
    }

    /**
     * What tables are looked up by: rows that a key does not know would be taken for lost. A table that is damaged
     * beyond its keys must not be written to.
     */
    private void mendKeys() throws SQLException {
        int made = 0;
        for (String table : LINKED_TABLES) {
            if (!isSound(table)) {
                database.run("REINDEX " + table);
                made++;
                if (!isSound(table)) {
                    throw LibraryException.corrupt("the table " + table + " is damaged");
                }
            }
        }
        if (made > 0) {
            done.add("made the keys of %d tables again".formatted(made));
        }
    }

    private boolean isSound(String table) throws SQLException {
        return database.query("PRAGMA integrity_check(" + table + ")", row -> row.getString(1)).equals(List.of("ok"));
    }

    /** An article whose row is lost is read again from the newest of its sources that is whole. */
    private void mendArticles() throws SQLException {
        int restored = 0;
        for (var lost : database.query("""
                SELECT id, article_id
                FROM version
                WHERE article_id NOT IN (SELECT id FROM article)
                ORDER BY id DESC
                """, row -> new Source(row.getLong(1), row.getLong(2)))) {
            for (byte[] hash : SourceTable.wholeHash(database, lost.version).stream().toList()) {
                restored += database.update("""
                        INSERT OR IGNORE INTO article (id, key, texts, published, precision, characters, version_id)
                        VALUES (?, ?, 0, ?, ?, 0, ?)
                        """, lost.article, ArticleKey.ofBytes(hash), PublishedColumn.UNKNOWN,
                        DatePrecision.UNKNOWN.ordinal(), lost.version);
            }
        }
        if (restored > 0) {
            done.add("brought back %d articles that only had a source".formatted(restored));
        }
    }

    private record Source(long version, long article) {
    }

    /** Without its entry in the search index an article is read again from its source, and its tags with it. */
    private void readAgainWhatLosesTags() throws SQLException {
        for (var losing : database.query("""
                SELECT version_id, id
                FROM article
                WHERE id IN (SELECT article_id FROM article_facet WHERE facet_id NOT IN (SELECT id FROM facet))
                """, row -> new Source(row.getLong(1), row.getLong(2)))) {
            if (SourceTable.wholeHash(database, losing.version).isPresent()) {
                database.update("DELETE FROM article_search WHERE rowid = ?", losing.article);
            }
        }
    }

    private void mendLinks() throws SQLException {
        readAgainWhatLosesTags();
        mend("removed %d links between tags and articles that are not there", """
                DELETE FROM article_facet
                WHERE article_id NOT IN (SELECT id FROM article) OR facet_id NOT IN (SELECT id FROM facet)
                """);
        mend("removed %d tags of your own of articles that are not there", """
                DELETE FROM own_tag
                WHERE article_id NOT IN (SELECT id FROM article) OR facet_id NOT IN (SELECT id FROM facet)
                """);
        int linked = OwnTagTable.linkAll(database);
        if (linked > 0) {
            done.add("put back %d tags of your own".formatted(linked));
        }
        mend("removed %d versions of articles that are not there", """
                DELETE FROM version
                WHERE article_id NOT IN (SELECT id FROM article)
                """);
        mend("forgot where %d files led to", """
                UPDATE file
                SET version_id = NULL
                WHERE version_id IS NOT NULL AND version_id NOT IN (SELECT id FROM version)
                """);
        mend("gave %d articles the newest source they have", """
                UPDATE article
                SET version_id = (SELECT MAX(id) FROM version WHERE article_id = article.id)
                WHERE version_id NOT IN (SELECT id FROM version)
                  AND id IN (SELECT article_id FROM version)
                """);
    }

    private void mend(String sentence, String sql) throws SQLException {
        int changed = database.update(sql);
        if (changed > 0) {
            done.add(sentence.formatted(changed));
        }
    }
}
