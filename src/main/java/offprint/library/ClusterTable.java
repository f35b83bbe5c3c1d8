package offprint.library;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.model.ArticleSummary;
import offprint.model.Facet;

/** The clusters as they are stored. Whoever changes what is in a cluster, or the date of it, has it settled. */
final class ClusterTable {

    /** Clusters of which the noted size, leader or shown article is not right. */
    static final String WRONG = """
            SELECT cluster_id
            FROM similar
            LEFT JOIN cluster ON cluster.id = cluster_id
            LEFT JOIN trash ON trash.article_id = similar.article_id
            GROUP BY cluster_id
            HAVING cluster.id IS NULL OR COUNT(*) < 2 OR SUM(similar.article_id = leader) = 0
                OR size <> SUM(trash.article_id IS NULL)
                OR size > 0 AND SUM(similar.article_id = shown AND trash.article_id IS NULL) = 0
            UNION
            SELECT id
            FROM cluster
            WHERE id NOT IN (SELECT cluster_id FROM similar)
            """;

    /** Articles with others that are similar. */
    static final String MEMBERS =
            "SELECT article_id FROM similar JOIN cluster ON cluster.id = cluster_id WHERE size > 1";

    private static final int MOST_HOSTS = 8;
    private static final String OF = "SELECT cluster_id FROM similar WHERE article_id = ?";

    private ClusterTable() {
    }

    /** The articles that do not stand for their cluster: a walk over what is in clusters, not over all articles. */
    static BitSet folded(Database database) throws SQLException {
        return database.ids("""
                SELECT article_id
                FROM similar
                JOIN cluster ON cluster.id = cluster_id
                WHERE article_id <> shown
                """);
    }

    /** The sites that have the same story, but for the site of that article itself; of very many some. */
    static List<String> otherHosts(Database database, ArticleSummary article) throws SQLException {
        return database.query("""
                SELECT DISTINCT name
                FROM (SELECT article_id FROM similar WHERE cluster_id = (SELECT cluster_id FROM similar
                                                                        WHERE article_id = ?) LIMIT 1000) AS other
                JOIN article_facet ON article_facet.article_id = other.article_id
                JOIN facet ON facet.id = facet_id
                WHERE kind = ? AND name <> ? AND other.article_id NOT IN (SELECT article_id FROM trash)
                ORDER BY name
                LIMIT ?
                """, row -> row.getString(1), article.id(), Facet.Kind.HOST.ordinal(), article.host(), MOST_HOSTS);
    }

    /** The leaders of those articles; one that is in no cluster has none. */
    static Map<Long, Long> leaders(Database database, Collection<Long> articles) throws SQLException {
        var leaders = new HashMap<Long, Long>();
        database.each("""
                SELECT article_id, leader
                FROM similar
                JOIN cluster ON cluster.id = cluster_id
                WHERE article_id IN (SELECT value FROM json_each(?))
                """, row -> leaders.put(row.getLong(1), row.getLong(2)), articles.toString());
        return leaders;
    }

    /** The clusters of those articles. */
    static List<Long> of(Database database, Collection<Long> articles) throws SQLException {
        return of(database, articles.toString());
    }

    /** @param articles ids as a JSON array */
    static List<Long> of(Database database, String articles) throws SQLException {
        return database.query("""
                SELECT DISTINCT cluster_id
                FROM similar
                WHERE article_id IN (SELECT value FROM json_each(?))
                """, row -> row.getLong(1), articles);
    }

    /** Puts an article into the cluster of the leader, which is begun if there is none yet. */
    static void join(Database database, long article, long leader, Collection<Long> unsettled) throws SQLException {
        if (database.number("SELECT COUNT(*) FROM article WHERE id IN (?, ?)", 0, article, leader) < 2) {
            return;
        }
        long cluster = database.number(OF, 0, leader);
        if (cluster == 0) {
            cluster = database.insert("INSERT INTO cluster (leader, shown, size) VALUES (?, 0, 0)", leader);
            database.update("INSERT INTO similar (article_id, cluster_id) VALUES (?, ?)", leader, cluster);
        }
        if (database.number(OF, 0, article) != cluster) {
            leave(database, article, unsettled);
            database.update("INSERT INTO similar (article_id, cluster_id) VALUES (?, ?)", article, cluster);
            unsettled.add(cluster);
        }
    }

    static void leave(Database database, long article, Collection<Long> unsettled) throws SQLException {
        long cluster = database.number(OF, 0, article);
        if (cluster != 0) {
            database.update("DELETE FROM similar WHERE article_id = ?", article);
            unsettled.add(cluster);
        }
    }

    /** Lets others lead the clusters that these articles lead, where there are others. */
    static void handOver(Database database, String articles) throws SQLException {
        database.update("""
                UPDATE cluster
                SET leader = coalesce((SELECT MIN(article_id) FROM similar WHERE cluster_id = cluster.id
                                       AND article_id NOT IN (SELECT value FROM json_each(?1))), leader)
                WHERE id IN (SELECT cluster_id FROM similar WHERE article_id IN (SELECT value FROM json_each(?1)))
                    AND leader IN (SELECT value FROM json_each(?1))
                """, articles);
    }

    static void settle(Database database, Collection<Long> clusters) throws SQLException {
        for (long cluster : clusters) {
            settle(database, cluster);
        }
    }

    /** Counts a cluster and finds what stands for it; one of a single article is none. */
    private static void settle(Database database, long cluster) throws SQLException {
        if (database.number("SELECT COUNT(*) FROM similar WHERE cluster_id = ?", 0, cluster) < 2) {
            database.update("DELETE FROM similar WHERE cluster_id = ?", cluster);
            database.update("DELETE FROM cluster WHERE id = ?", cluster);
            return;
        }
        database.update("INSERT OR IGNORE INTO cluster (id, leader, shown, size) VALUES (?, 0, 0, 0)", cluster);
        var shown = database.query("""
                SELECT article.id
                FROM similar
                JOIN article ON article.id = article_id
                WHERE cluster_id = ? AND article_id NOT IN (SELECT article_id FROM trash)
                ORDER BY published DESC, article.id DESC
                """, row -> row.getLong(1), cluster);
        database.update("""
                UPDATE cluster
                SET shown = ?, size = ?,
                    leader = coalesce((SELECT article_id FROM similar
                                       WHERE article_id = leader AND cluster_id = cluster.id),
                                      (SELECT MIN(article_id) FROM similar WHERE cluster_id = cluster.id))
                WHERE id = ?
                """, shown.isEmpty() ? 0 : shown.getFirst(), shown.size(), cluster);
    }
}
