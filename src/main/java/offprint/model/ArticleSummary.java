package offprint.model;

import java.util.List;

/**
 * What a list shows of an article, without its body.
 *
 * @param id         time-ordered: a later article has a greater id
 * @param authors    as the post names them; may be empty
 * @param url        the address it was published at, as the post gives it; empty if it gives none
 * @param host       lower-case host of that address without {@code www.}; empty if there is none
 * @param tags       in the order of the post, then those that only the reader gave; may be empty
 * @param file       path of the post inside its archive
 * @param excerpt    the first words of the text, one line
 * @param characters length of the visible text in code points
 * @param duplicates how many further files hold the same story
 * @param versions   how many different texts of it were imported, at least 1
 * @param similar    how many other articles have nearly the same text under another address
 * @param removed    whether no archive has it any more
 * @param ownTags    tags that the reader gave, all of which are among the tags
 */
public record ArticleSummary(long id, String title, List<String> authors, String url, String host,
                             Published published, List<String> tags, String file, String excerpt, int characters,
                             boolean read, boolean starred, int duplicates, int versions,
                             int similar, boolean removed, List<String> ownTags) {

    public ArticleSummary {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        ownTags = List.copyOf(ownTags);
    }

    /** An article without tags of the reader's own. */
    public ArticleSummary(long id, String title, List<String> authors, String url, String host, Published published,
            List<String> tags, String file, String excerpt, int characters, boolean read, boolean starred,
            int duplicates, int versions, int similar, boolean removed) {
        this(id, title, authors, url, host, published, tags, file, excerpt, characters, read, starred, duplicates,
                versions, similar, removed, List.of());
    }

    /** The same article under the title as it is to be shown. */
    public ArticleSummary withTitle(String shown) {
        return new ArticleSummary(id, shown, authors, url, host, published, tags, file, excerpt, characters, read,
                starred, duplicates, versions, similar, removed, ownTags);
    }

    public ArticleSummary withRead(boolean nowRead) {
        return new ArticleSummary(id, title, authors, url, host, published, tags, file, excerpt, characters, nowRead,
                starred, duplicates, versions, similar, removed, ownTags);
    }

    public ArticleSummary withStarred(boolean nowStarred) {
        return new ArticleSummary(id, title, authors, url, host, published, tags, file, excerpt, characters, read,
                nowStarred, duplicates, versions, similar, removed, ownTags);
    }

    public ArticleSummary withOwnTags(List<String> newOwnTags) {
        return new ArticleSummary(id, title, authors, url, host, published, tags, file, excerpt, characters, read,
                starred, duplicates, versions, similar, removed, newOwnTags);
    }
}
