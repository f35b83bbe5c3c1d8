package offprint.images;

/** What the reader allows for the pictures of an article. */
public enum Permission {

    /** They are fetched and shown until the program ends. */
    ONCE,

    /** The same, and from now on for every article of this site without asking: see {@link AllowedSites}. */
    ALWAYS_FOR_SITE,

    /** They are fetched and stay in the store. */
    KEEP
}
